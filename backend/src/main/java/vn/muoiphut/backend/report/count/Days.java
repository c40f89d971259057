package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as those who read reports live them. */
public final class Days {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
