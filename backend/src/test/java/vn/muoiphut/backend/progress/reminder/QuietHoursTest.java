package vn.muoiphut.backend.progress.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class QuietHoursTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void reachOverMidnightWhereMembersLive() {
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), VIETNAM);

        assertThat(List.of("14:00:00", "17:00:00", "23:59:59"))
                .allMatch(utc -> night.isQuiet(Instant.parse("2026-11-22T" + utc + "Z")));
        assertThat(List.of("00:00:00", "06:00:00", "13:59:59"))
                .noneMatch(utc -> night.isQuiet(Instant.parse("2026-11-22T" + utc + "Z")));
    }

    @Test
    void mayLieWithinADay() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), VIETNAM);

        assertThat(noon.isQuiet(Instant.parse("2026-11-22T05:30:00Z"))).isTrue();
        assertThat(noon.isQuiet(Instant.parse("2026-11-22T06:00:00Z"))).isFalse();
    }

    @Test
    void areSetAsTheSettingsSay() {
        var usual = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("muoiphut.reminders", ReminderSettings.class);

        assertThat(usual.quietHours()).isEqualTo(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), VIETNAM));
        assertThat(usual.offsets())
                .containsExactly(Duration.ofDays(-7), Duration.ofDays(-1), Duration.ofDays(1), Duration.ofDays(7));
        assertThat(usual.pause()).isEqualTo(Duration.ofDays(1));
    }
}
