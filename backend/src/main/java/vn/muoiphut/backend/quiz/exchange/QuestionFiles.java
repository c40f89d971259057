package vn.muoiphut.backend.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.quiz.exchange.file.FileRefusal;
import vn.muoiphut.backend.quiz.exchange.file.PackedFiles;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.Imported;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.exchange.item.Taking;
import vn.muoiphut.backend.quiz.exchange.moodle.GiftReader;
import vn.muoiphut.backend.quiz.exchange.moodle.GiftWriter;
import vn.muoiphut.backend.quiz.exchange.moodle.MoodleReader;
import vn.muoiphut.backend.quiz.exchange.moodle.MoodleWriter;
import vn.muoiphut.backend.quiz.exchange.qti.PackageReader;
import vn.muoiphut.backend.quiz.exchange.qti.PackageWriter;
import vn.muoiphut.backend.quiz.exchange.qti.Version;
import vn.muoiphut.backend.quiz.exchange.sheet.SheetReader;
import vn.muoiphut.backend.quiz.exchange.sheet.SheetWriter;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.shared.DecodedText;
import vn.muoiphut.backend.shared.Ids;
import vn.muoiphut.backend.shared.RefusedException;

/** Reads and writes files of questions; which format one has is found by its content. */
@Component
class QuestionFiles {

    private final Ids ids;

    QuestionFiles(Ids ids) {
        this.ids = ids;
    }

    /** What a file was, and what comes of it. */
    record Reading(QuestionFormat format, Imported imported) {}

    /** @throws RefusedException {@code exchange.*} for a file that is refused as a whole */
    Reading read(byte[] content) {
        var taking = new Taking(ids::next);
        var format = content.length == 0 ? null : read(content, taking);
        var imported = taking.done();
        if (format == null
                || (imported.questions().isEmpty() && imported.notes().isEmpty())) {
            throw RefusedException.unacceptable("exchange.empty");
        }
        return new Reading(format, imported);
    }

    byte[] write(QuestionFormat format, List<Question> questions, List<String> explanation) {
        return switch (format) {
            case GIFT -> GiftWriter.write(questions).getBytes(StandardCharsets.UTF_8);
            case MOODLE_XML -> MoodleWriter.write(questions);
            case QTI_2_1 -> PackageWriter.write(questions, Version.V2_1);
            case QTI_3_0 -> PackageWriter.write(questions, Version.V3_0);
            case XLSX -> SheetWriter.write(questions, explanation);
        };
    }

    private static QuestionFormat read(byte[] content, Taking taking) {
        if (PackedFiles.isPacked(content)) {
            return packed(content, taking);
        }
        if ((content[0] & 0xFF) == 0xD0 && content.length > 1 && (content[1] & 0xFF) == 0xCF) {
            throw RefusedException.unacceptable("exchange.old-excel");
        }
        var text = DecodedText.decode(content);
        if (text.stripLeading().startsWith("<")) {
            return xml(content, taking);
        }
        if (!text.contains("{") && !text.contains("::")) {
            throw RefusedException.unacceptable("exchange.unknown");
        }
        GiftReader.read(text, taking);
        return QuestionFormat.GIFT;
    }

    private static QuestionFormat packed(byte[] content, Taking taking) {
        var files = PackedFiles.of(content);
        if (files.hasBelow("xl/")) {
            SheetReader.read(content, taking);
            return QuestionFormat.XLSX;
        }
        var manifest = files.named(PackageReader.MANIFEST)
                .orElseThrow(() -> RefusedException.unacceptable("exchange.no-manifest"));
        var newer =
                PackageReader.read(files, manifest, parsed(files.find(manifest).orElseThrow()), taking);
        return newer ? QuestionFormat.QTI_3_0 : QuestionFormat.QTI_2_1;
    }

    private static QuestionFormat xml(byte[] content, Taking taking) {
        var root = parsed(content);
        if (PackageReader.isItem(root)) {
            PackageReader.readItem(root, taking);
            return PackageReader.isVersion3(root) ? QuestionFormat.QTI_3_0 : QuestionFormat.QTI_2_1;
        }
        switch (Xml.name(root)) {
            case "quiz" -> MoodleReader.read(root, taking);
            case "questestinterop" -> throw RefusedException.unacceptable("exchange.qti-1");
            default -> throw RefusedException.unacceptable("exchange.unknown");
        }
        return QuestionFormat.MOODLE_XML;
    }

    private static Element parsed(byte[] content) {
        try {
            return Xml.parse(content);
        } catch (FileRefusal refusal) {
            throw RefusedException.unacceptable(
                    refusal.reason() == Reason.FORBIDDEN_XML ? "exchange.forbidden-xml" : "exchange.broken-xml");
        }
    }
}
