package vn.muoiphut.local;

import java.util.stream.Collectors;
import vn.muoiphut.local.identity.DemoPerson;

/** What someone who has just started the platform wants to know. */
final class Announcement {

    private static final String LINE = "─".repeat(72);

    private Announcement() {}

    static String of(Platform platform) {
        var people = DemoPerson.ALL.stream()
                .map(person -> "    %-10s  %s (%s)".formatted(person.userName(), person.name(), person.role()))
                .collect(Collectors.joining("\n"));
        return """

                %s
                  Mười Phút đã sẵn sàng / is ready:   %s

                  Người dùng thử, mật khẩu chung / demo people, one password: %s
                %s

                  Dữ liệu / data:  %s
                  Nhật ký / log:   %s
                  Dừng / stop:     Ctrl+C
                %s""".formatted(
                        LINE,
                        platform.address(),
                        DemoPerson.PASSWORD,
                        people,
                        platform.settings().dataDirectory(),
                        platform.settings().dataDirectory().resolve("logs").resolve("muoiphut.log"),
                        LINE);
    }
}
