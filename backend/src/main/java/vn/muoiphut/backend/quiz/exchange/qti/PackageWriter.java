package vn.muoiphut.backend.quiz.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.muoiphut.backend.quiz.exchange.file.XmlText;
import vn.muoiphut.backend.quiz.question.Question;

/** Writes questions as a content package: a manifest, and a file for each of them. */
public final class PackageWriter {

    private PackageWriter() {}

    public static byte[] write(List<Question> questions, Version version) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, PackageReader.MANIFEST, manifest(questions.size(), version));
            for (int index = 0; index < questions.size(); index++) {
                add(zip, href(index), ItemWriter.write(questions.get(index), identifier(index), version));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] manifest(int items, Version version) {
        var xml = new XmlText();
        xml.open("manifest", "xmlns", version.packageNamespace, "identifier", "muoiphut-questions");
        xml.open("metadata")
                .leaf("schema", version.schema)
                .leaf("schemaversion", version.schemaVersion())
                .close();
        xml.open("organizations").close().open("resources");
        for (int index = 0; index < items; index++) {
            xml.open("resource", "identifier", identifier(index), "type", version.resourceType, "href", href(index));
            xml.open("file", "href", href(index)).close().close();
        }
        return xml.close().close().bytes();
    }

    /** The time of an entry stays at its beginning, so that the same questions give the same file. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String identifier(int index) {
        return "Q%03d".formatted(index + 1);
    }

    private static String href(int index) {
        return "items/" + identifier(index) + ".xml";
    }
}
