package vn.muoiphut.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where everything is kept. A start that fails takes back the folder when it was the one to make it. */
final class DataFolder {

    private static final long NEEDED_MEGABYTES = 300;
    private static final long MEGABYTE = 1_000_000;

    private final Path root;
    private final boolean made;

    private DataFolder(Path root, boolean made) {
        this.root = root;
        this.made = made;
    }

    /** Makes sure that it is there, can be written to and has room for a lesson or two. */
    static DataFolder prepare(Path root) throws StartProblem {
        var made = !Files.exists(root);
        try {
            Files.createDirectories(root);
            var probe = Files.createTempFile(root, "start", ".tmp");
            Files.write(probe, new byte[64 * 1024]);
            Files.delete(probe);
        } catch (IOException e) {
            throw new StartProblem(
                    "Không ghi được vào thư mục dữ liệu %s; hãy kiểm tra quyền ghi và dung lượng trống, hoặc chọn thư mục khác bằng --data-dir=…"
                            .formatted(root),
                    "The data folder %s cannot be written to; check its permissions and the free space, or choose another with --data-dir=…"
                            .formatted(root));
        }
        var folder = new DataFolder(root, made);
        folder.requireRoom();
        return folder;
    }

    private void requireRoom() throws StartProblem {
        try {
            FileStore disk = Files.getFileStore(root);
            long free = disk.getUsableSpace() / MEGABYTE;
            if (free < NEEDED_MEGABYTES) {
                takeBack();
                throw new StartProblem(
                        "Ổ đĩa của thư mục dữ liệu %s chỉ còn %d MB; cần ít nhất %d MB."
                                .formatted(root, free, NEEDED_MEGABYTES),
                        "The disk of the data folder %s has only %d MB left; at least %d MB are needed."
                                .formatted(root, free, NEEDED_MEGABYTES));
            }
        } catch (IOException unknown) {
            // Some file systems do not say; the writes themselves will.
        }
    }

    Path root() {
        return root;
    }

    Path at(String name) {
        return root.resolve(name);
    }

    /** Removes the folder when this start made it; what cannot be removed stays. */
    void takeBack() {
        if (!made || !Files.exists(root)) {
            return;
        }
        try (var all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.getLogger(DataFolder.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + root, e);
        }
    }
}
