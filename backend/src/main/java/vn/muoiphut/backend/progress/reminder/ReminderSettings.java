package vn.muoiphut.backend.progress.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When members are reminded.
 *
 * @param daysBefore the due date
 * @param daysAfter the due date
 * @param quietFrom from when on nobody is disturbed
 * @param quietUntil until when
 * @param zone in which members live
 * @param pause how long a manager waits before reminding of the same assignment again
 */
@Validated
@ConfigurationProperties("muoiphut.reminders")
record ReminderSettings(
        @DefaultValue({"7", "1"}) @NotNull List<Integer> daysBefore,
        @DefaultValue({"1", "7"}) @NotNull List<Integer> daysAfter,
        @DefaultValue("21:00") @NotNull LocalTime quietFrom,
        @DefaultValue("07:00") @NotNull LocalTime quietUntil,
        @DefaultValue("Asia/Ho_Chi_Minh") @NotNull ZoneId zone,
        @DefaultValue("1d") @NotNull Duration pause) {

    ReminderSettings {
        daysBefore = List.copyOf(daysBefore);
        daysAfter = List.copyOf(daysAfter);
    }

    QuietHours quietHours() {
        return new QuietHours(quietFrom, quietUntil, zone);
    }

    /** When reminders go out, seen from the due date. */
    List<Duration> offsets() {
        return Stream.concat(
                        daysBefore.stream().map(days -> Duration.ofDays(-days)),
                        daysAfter.stream().map(Duration::ofDays))
                .toList();
    }
}
