package vn.muoiphut.backend.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.completion.CourseProgresses;
import vn.muoiphut.backend.shared.Ids;

/** Measures reports at growing sizes in one run; {@code infra/bench/reports} runs it and shows its table. */
@EnabledIfSystemProperty(named = "muoiphut.bench.table", matches = ".+")
class Benchmark extends CountingTest {

    private static final int CHANGES_PER_SECOND = 200;
    private static final int KILL_EVERY_SECONDS = 3;
    private static final int REQUESTS = 100;

    private final int seconds = Integer.getInteger("muoiphut.bench.seconds", 30);

    @Test
    void reportsOfGrowingUnions() throws IOException, InterruptedException {
        var table = new ArrayList<String>();
        table.add(
                "| members | units | counted in full | report of the top, median | worst freshness at %d changes/s for %d s | the same with kills | killed while counting | recount |"
                        .formatted(CHANGES_PER_SECOND, seconds));
        table.add("|---:|---:|---:|---:|---:|---:|---:|---|");
        var sizes = System.getProperty("muoiphut.bench.members", "1000,10000").split(",", -1);
        for (var size : sizes) {
            table.add(measured(Integer.parseInt(size)));
        }
        Files.write(Path.of(System.getProperty("muoiphut.bench.table")), table);
    }

    private String measured(int members) throws InterruptedException {
        clock().advanceToRealTime();
        var course = publish(Place.ROOT, video(10), video(10));
        var union = new TestUnion(type -> part(type), members, course);
        var began = System.nanoTime();
        as(Person.ADMINISTRATOR)
                .post("/api/units/" + union.top() + "/assignments", union.assignment())
                .ok();
        sweepAll();
        var counted = since(began);
        assertThat(total(union)).isEqualTo(union.known());

        var path = "/api/reports/units/" + union.top() + "/courses/" + course.id();
        var median = median(path);
        var freshness = underChanges(union);
        sweepAll();
        assertThat(total(union)).isEqualTo(union.known());
        var kills = underKills(union);
        sweepAll();
        var counts = total(union);
        assertThat(counts).isEqualTo(union.known());
        part(Marking.class).recount();
        sweepAll();
        assertThat(total(union)).isEqualTo(counts);
        return "| %,d | %,d | %.1f s | %.1f ms | %.1f s | %.1f s | %d | the same |"
                .formatted(
                        members,
                        union.units(),
                        counted / 1000.0,
                        median / 1000.0,
                        freshness / 1000.0,
                        kills.freshness() / 1000.0,
                        kills.deaths());
    }

    private record Kills(long freshness, int deaths) {}

    /** Under changes too, while another instance that counts is killed every few seconds. */
    private Kills underKills(TestUnion union) throws InterruptedException {
        try (var mortal = new MortalSweep(this::anotherSweep);
                var killer = Executors.newSingleThreadScheduledExecutor()) {
            var killing = killer.scheduleWithFixedDelay(
                    () -> {
                        try {
                            mortal.killAndRestart();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    1,
                    KILL_EVERY_SECONDS,
                    TimeUnit.SECONDS);
            var freshness = underChanges(union);
            killing.cancel(true);
            return new Kills(freshness, mortal.deaths());
        }
    }

    private Sweep anotherSweep() {
        return new Sweep(
                part(MarkStore.class),
                part(Counting.class),
                part(LeaseStore.class),
                part(Units.class),
                clock(),
                part(Ids.class));
    }

    /** The worst time in milliseconds by which what was shown was behind. */
    private long underChanges(TestUnion union) throws InterruptedException {
        var worst = new AtomicLong();
        var random = new Random(7);
        var progresses = part(CourseProgresses.class);
        clock().advanceToRealTime();
        sweepAll();
        try (var threads = Executors.newScheduledThreadPool(4)) {
            var running = List.<Future<?>>of(
                    threads.scheduleAtFixedRate(clock()::advanceToRealTime, 0, 20, TimeUnit.MILLISECONDS),
                    threads.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.SECONDS),
                    threads.scheduleAtFixedRate(
                            () -> worst.accumulateAndGet(behind(), Math::max), 2_000, 100, TimeUnit.MILLISECONDS));
            var first = System.nanoTime();
            for (var change = 0; change < seconds * CHANGES_PER_SECOND; change++) {
                union.change(random.nextInt(union.size()), progresses, clock().instant());
                var due = first + change * 1_000_000_000L / CHANGES_PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            }
            // One that has failed has ended.
            assertThat(running).noneMatch(Future::isDone);
            running.forEach(each -> each.cancel(false));
        }
        return worst.get();
    }

    private long behind() {
        return Duration.between(part(UnitCounts.class).asOf(), clock().instant())
                .toMillis();
    }

    private void sweepAll() {
        var marks = part(MarkStore.class);
        do {
            // Time goes on, as the lease of an instance that was killed must run out.
            clock().advanceToRealTime();
            sweep();
        } while (!marks.due(clock().instant(), 1).isEmpty());
    }

    private Counts total(TestUnion union) {
        return part(UnitCounts.class).of(union.top(), union.course()).total();
    }

    /** In microseconds. */
    private double median(String path) {
        List<Long> times = new ArrayList<>();
        for (var request = 0; request < REQUESTS; request++) {
            var began = System.nanoTime();
            as(Person.ADMINISTRATOR).get(path).ok();
            times.add(System.nanoTime() - began);
        }
        return times.stream().sorted().skip(REQUESTS / 2).findFirst().orElseThrow() / 1000.0;
    }

    /** In milliseconds. */
    private static double since(long began) {
        return (System.nanoTime() - began) / 1_000_000.0;
    }
}
