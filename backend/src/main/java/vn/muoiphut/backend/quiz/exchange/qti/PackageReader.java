package vn.muoiphut.backend.quiz.exchange.qti;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.muoiphut.backend.quiz.exchange.file.FileRefusal;
import vn.muoiphut.backend.quiz.exchange.file.PackedFiles;
import vn.muoiphut.backend.quiz.exchange.file.Xml;
import vn.muoiphut.backend.quiz.exchange.item.Place;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.exchange.item.Taking;

/** Reads the items that the manifest of a content package names, in its order; one that cannot be read stops no other. */
public final class PackageReader {

    public static final String MANIFEST = "imsmanifest.xml";

    private static final Set<String> ROOTS = Set.of("assessmentItem", "qti-assessment-item");

    private final PackedFiles files;
    private final Taking taking;
    private final String folder;

    private PackageReader(PackedFiles files, Taking taking, String folder) {
        this.files = files;
        this.taking = taking;
        this.folder = folder;
    }

    public static boolean isItem(Element root) {
        return ROOTS.contains(Xml.name(root));
    }

    public static boolean isVersion3(Element root) {
        return Xml.name(root).startsWith("qti-");
    }

    /** A single item that came without a package. */
    public static void readItem(Element root, Taking taking) {
        ItemReader.read(root, taking.item(new Place(1, Names.attribute(root, "identifier"))));
    }

    /**
     * @param path where the manifest is
     * @return whether the items are of version 3
     */
    public static boolean read(PackedFiles files, String path, Element manifest, Taking taking) {
        var folder = path.substring(0, path.length() - MANIFEST.length());
        return new PackageReader(files, taking, folder).read(manifest);
    }

    private boolean read(Element manifest) {
        var newer = false;
        var tests = new ArrayList<String>();
        for (var resource : Names.below(manifest, "resource")) {
            var type = resource.attr("type");
            var href = resource.attr("href");
            if (type.startsWith("imsqti_item")) {
                newer |= item(href);
            } else if (type.startsWith("imsqti_test") || type.startsWith("imsqti_assessment")) {
                tests.add(href);
            } else if (type.startsWith("imsqti_")) {
                taking.item(new Place(null, href)).leaveOut(Reason.UNKNOWN_KIND, type, null);
            }
        }
        for (var test : tests) {
            var item = taking.item(new Place(null, test));
            item.lose(Reason.TEST_LOST, null);
            item.passOver();
        }
        return newer;
    }

    private boolean item(String href) {
        var content = files.find(folder + href.replaceFirst("^\\./", ""));
        if (content.isEmpty()) {
            taking.item(new Place(null, href)).leaveOut(Reason.FILE_MISSING, null, null);
            return false;
        }
        try {
            var root = Xml.parse(content.get());
            var item = taking.item(new Place(null, href));
            if (isItem(root)) {
                ItemReader.read(root, item);
            } else {
                item.leaveOut(Reason.UNKNOWN_KIND, Xml.name(root), null);
            }
            return isVersion3(root);
        } catch (FileRefusal refusal) {
            taking.item(new Place(Math.max(1, refusal.line()), href)).leaveOut(refusal.reason(), null, null);
            return false;
        }
    }
}
