package vn.muoiphut.backend.progress.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When nobody is disturbed, in the zone where members live. It may reach over midnight. */
record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    boolean isQuiet(Instant now) {
        var time = LocalTime.ofInstant(now, zone);
        var begun = !time.isBefore(from);
        var over = !time.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }
}
