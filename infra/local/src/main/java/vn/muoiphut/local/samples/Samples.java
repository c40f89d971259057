package vn.muoiphut.local.samples;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.muoiphut.local.identity.DemoPerson;

/**
 * Fills an empty platform with the sample courses, through its API. A mark in the data folder says that it was done, so
 * that what people take away later does not come back; what a crash interrupted goes on at the next start.
 */
public final class Samples {

    private static final Duration DUE_AFTER = Duration.ofDays(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Path mark;
    private final URI address;
    private final Clock clock;
    private final Function<DemoPerson, Supplier<String>> tokens;

    /**
     * @param mark the file that says that all is done
     * @param tokens gives access tokens of the demo people, for as long as it is asked
     */
    public Samples(Path mark, URI address, Clock clock, Function<DemoPerson, Supplier<String>> tokens) {
        this.mark = mark;
        this.address = address;
        this.clock = clock;
        this.tokens = tokens;
    }

    public boolean areDone() {
        return Files.exists(mark);
    }

    /** Makes what is missing and waits until every course is published. */
    public void prepare() throws IOException, InterruptedException {
        var trainer = new Api(address, tokens.apply(DemoPerson.TRAINER));
        var makers = new ArrayList<CourseMaker>();
        for (var name : SampleCourse.names()) {
            var maker = new CourseMaker(trainer, name);
            maker.make(SampleUnion.FEDERATION.value());
            makers.add(maker);
        }
        for (var maker : makers) {
            while (!maker.isPrepared()) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            }
            maker.publish();
        }
        assign(makers.getFirst().course());
        Files.writeString(mark, "");
    }

    private void assign(SampleCourse course) throws IOException, InterruptedException {
        var manager = new Api(address, tokens.apply(DemoPerson.MANAGER));
        manager.post(
                "/api/units/" + SampleUnion.NORTH + "/assignments",
                Map.of(
                        "id", SampleIds.of("assignment/" + course.id()),
                        "courseId", course.id(),
                        "unitId", SampleUnion.NORTH.value(),
                        "dueAt",
                                clock.instant()
                                        .plus(DUE_AFTER)
                                        .truncatedTo(ChronoUnit.DAYS)
                                        .toString(),
                        "mandatory", true));
    }
}
