package vn.muoiphut.local;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what stood in the way of a start. */
final class StartProblems {

    private StartProblems() {}

    static StartProblem explain(Throwable failure, LocalSettings settings) {
        var causes = causesOf(failure);
        return first(causes, StartProblem.class)
                .or(() -> first(causes, MVStoreException.class).flatMap(e -> ofDocuments(e, settings)))
                .or(() -> first(causes, BindException.class).map(e -> portTaken()))
                .or(() -> first(causes, org.springframework.boot.context.properties.bind.BindException.class)
                        .map(e -> wrongSetting(e, causes.getLast())))
                .or(() -> causes.stream().anyMatch(StartProblems::saysDiskFull)
                        ? Optional.of(diskFull(settings))
                        : Optional.empty())
                .orElseGet(() -> unknown(causes.getLast()));
    }

    private static Optional<StartProblem> ofDocuments(MVStoreException e, LocalSettings settings) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                Optional.of(new StartProblem(
                        "Thư mục dữ liệu %s đang được một Mười Phút khác đang chạy dùng; hãy dừng bản đó trước."
                                .formatted(settings.dataDirectory()),
                        "The data folder %s is in use by a platform that is already running; stop that one first."
                                .formatted(settings.dataDirectory())));
            case DataUtils.ERROR_WRITING_FAILED -> Optional.of(diskFull(settings));
            case DataUtils.ERROR_FILE_CORRUPT ->
                Optional.of(new StartProblem(
                        "Kho dữ liệu trong %s bị hỏng; hãy khôi phục từ bản sao lưu hoặc chọn thư mục khác bằng --data-dir=…"
                                .formatted(settings.dataDirectory()),
                        "The data in %s is damaged; restore it from a backup or choose another folder with --data-dir=…"
                                .formatted(settings.dataDirectory())));
            default -> Optional.empty();
        };
    }

    private static StartProblem portTaken() {
        return new StartProblem(
                "Một trong các cổng vừa bị chương trình khác chiếm; hãy thử lại hoặc chọn cổng khác.",
                "One of the ports was just taken by another program; try again or choose other ports.");
    }

    private static StartProblem wrongSetting(
            org.springframework.boot.context.properties.bind.BindException e, Throwable root) {
        var property = e.getProperty();
        var name =
                property == null ? e.getName().toString() : property.getName().toString();
        var value = property == null ? "" : " = “" + property.getValue() + "”";
        return new StartProblem(
                "Thiết lập %s%s không dùng được: %s.".formatted(name, value, firstLine(root)),
                "The setting %s%s cannot be used: %s.".formatted(name, value, firstLine(root)));
    }

    private static StartProblem diskFull(LocalSettings settings) {
        return new StartProblem(
                "Không ghi được vào %s: ổ đĩa đã đầy; hãy giải phóng dung lượng rồi thử lại."
                        .formatted(settings.dataDirectory()),
                "%s cannot be written to: the disk is full; free some space and try again."
                        .formatted(settings.dataDirectory()));
    }

    private static StartProblem unknown(Throwable root) {
        return new StartProblem(
                "Mười Phút không khởi động được: %s.".formatted(firstLine(root)),
                "The platform could not start: %s.".formatted(firstLine(root)));
    }

    private static boolean saysDiskFull(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("No space left on device");
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> causes, Class<T> kind) {
        return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<Throwable> causesOf(@Nullable Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String firstLine(Throwable cause) {
        var message = cause.getMessage();
        var text = message == null ? cause.getClass().getSimpleName() : message.strip();
        var line = text.lines().findFirst().orElse(text);
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
