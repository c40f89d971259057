package vn.muoiphut.backend.progress.reach;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

final class TestNotices {

    private TestNotices() {}

    static Notice notice() {
        return new Notice(
                UUID.randomUUID(),
                "Nhắc học: Chuyển đổi số",
                "Khóa học đã quá hạn.",
                URI.create("https://muoiphut.example/courses/c"),
                Locale.of("vi"));
    }
}
