package vn.muoiphut.backend.lesson.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.lesson.attachment.CheckedPdf.Accepted;
import vn.muoiphut.backend.lesson.attachment.CheckedPdf.Reason;
import vn.muoiphut.backend.lesson.attachment.CheckedPdf.Refused;

class PdfCheckTest {

    @Test
    void takesAPlainOneAndCountsItsPages() {
        assertThat(PdfCheck.check(Pdfs.with(document -> document.addPage(new PDPage()))))
                .isEqualTo(new Accepted(2));
    }

    @Test
    void refusesWhatIsNoneOrCannotBeRead() {
        assertThat(PdfCheck.check(new byte[0])).isEqualTo(new Refused(Reason.NOT_A_PDF));
        assertThat(PdfCheck.check("<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.NOT_A_PDF));
        assertThat(PdfCheck.check("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.BROKEN));
        assertThat(PdfCheck.check(Arrays.copyOf(Pdfs.plain(), 60))).isEqualTo(new Refused(Reason.BROKEN));
    }

    @Test
    void refusesAPasswordAlsoAnEmptyOne() {
        for (var password : new String[] {"secret", ""}) {
            var encrypted = Pdfs.with(document -> {
                try {
                    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(PdfCheck.check(encrypted)).isEqualTo(new Refused(Reason.ENCRYPTED));
        }
    }

    @Test
    void refusesScriptsAndProgramsWhereverTheyHide() {
        assertThat(PdfCheck.check(Pdfs.with(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo(new Refused(Reason.ACTIVE));
        assertThat(PdfCheck.check(Pdfs.with(document -> {
                    var launch = new PDActionLaunch();
                    launch.setF("calc.exe");
                    document.getDocumentCatalog().setOpenAction(launch);
                })))
                .isEqualTo(new Refused(Reason.ACTIVE));
        assertThat(PdfCheck.check(Pdfs.with(document -> {
                    var deep = new COSDictionary();
                    var inside = new COSDictionary();
                    inside.setItem(COSName.S, COSName.getPDFName("SubmitForm"));
                    deep.setItem(COSName.getPDFName("Anything"), inside);
                    document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Private"), deep);
                })))
                .isEqualTo(new Refused(Reason.ACTIVE));
    }

    @Test
    void refusesFilesInside() {
        assertThat(PdfCheck.check(Pdfs.with(PdfCheckTest::embed))).isEqualTo(new Refused(Reason.FILES_INSIDE));
    }

    @Test
    void refusesMorePagesThanAHandoutHas() {
        assertThat(PdfCheck.check(
                        Pdfs.with(document -> IntStream.range(0, 300).forEach(page -> document.addPage(new PDPage())))))
                .isEqualTo(new Refused(Reason.TOO_MANY_PAGES));
    }

    private static void embed(PDDocument document) {
        try {
            var file = new PDComplexFileSpecification();
            file.setFile("virus.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("virus", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
