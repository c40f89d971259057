package vn.muoiphut.local;

import java.time.Clock;

/** What the parts around the Spring contexts are given. */
final class LocalConfiguration {

    private LocalConfiguration() {}

    static Clock clock() {
        return Clock.systemUTC();
    }
}
