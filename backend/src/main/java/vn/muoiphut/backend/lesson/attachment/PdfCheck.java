package vn.muoiphut.backend.lesson.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.lesson.attachment.CheckedPdf.Accepted;
import vn.muoiphut.backend.lesson.attachment.CheckedPdf.Reason;
import vn.muoiphut.backend.lesson.attachment.CheckedPdf.Refused;

/**
 * Checks PDFs (ISO 32000-2). Every object is looked at, whether or not a page leads to it, because a reader may find what
 * we do not. Streams are left packed: nothing here can be blown up by them but those that the structure itself is in,
 * which are bounded by the scratch space.
 */
final class PdfCheck {

    private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PAGES = 300;
    private static final int MOST_OBJECTS = 100_000;
    /** What lies directly in one object is a few steps deep. */
    private static final int DEEPEST = 50;

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "RichMediaExecute");
    private static final Set<COSName> ACTIVE = Set.of(
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("AA"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));
    private static final Set<COSName> FILES = Set.of(COSName.getPDFName("EmbeddedFiles"), COSName.EF);

    private static final Set<String> FILES_NAMED = Set.of("EmbeddedFile");

    private PdfCheck() {}

    static CheckedPdf check(byte[] file) {
        if (file.length < SIGNATURE.length || !Arrays.equals(Arrays.copyOf(file, SIGNATURE.length), SIGNATURE)) {
            return new Refused(Reason.NOT_A_PDF);
        }
        try (var document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return check(document);
        } catch (InvalidPasswordException e) {
            return new Refused(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever the library throws over a broken file, the file is what is wrong.
            return new Refused(Reason.BROKEN);
        }
    }

    private static CheckedPdf check(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            return new Refused(Reason.ENCRYPTED);
        }
        var keys = document.getDocument().getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            return new Refused(Reason.BROKEN);
        }
        for (COSObjectKey key : keys) {
            var reason = reason(document.getDocument().getObjectFromPool(key).getObject(), DEEPEST);
            if (reason.isPresent()) {
                return new Refused(reason.get());
            }
        }
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            return new Refused(Reason.BROKEN);
        }
        return pages > MOST_PAGES ? new Refused(Reason.TOO_MANY_PAGES) : new Accepted(pages);
    }

    /** Why an object, with all that lies directly in it, cannot be taken. What it refers to is looked at by itself. */
    private static Optional<Reason> reason(@Nullable COSBase object, int depth) {
        if (depth == 0) {
            return Optional.of(Reason.BROKEN);
        }
        if (object instanceof COSArray array) {
            return first(array.toList().stream(), depth);
        }
        if (!(object instanceof COSDictionary dictionary)) {
            return Optional.empty();
        }
        if (dictionary.keySet().stream().anyMatch(FILES::contains) || isNamed(dictionary, COSName.TYPE, FILES_NAMED)) {
            return Optional.of(Reason.FILES_INSIDE);
        }
        if (dictionary.keySet().stream().anyMatch(ACTIVE::contains) || isNamed(dictionary, COSName.S, ACTIONS)) {
            return Optional.of(Reason.ACTIVE);
        }
        return first(dictionary.getValues().stream(), depth);
    }

    private static Optional<Reason> first(Stream<? extends @Nullable COSBase> objects, int depth) {
        return objects.map(inside -> reason(inside, depth - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isNamed(COSDictionary dictionary, COSName key, Set<String> names) {
        var name = dictionary.getNameAsString(key);
        return name != null && names.contains(name);
    }
}
