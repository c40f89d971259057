package vn.muoiphut.backend.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.PublishedLesson;

/** Batches of several devices, replayed, reordered and at once, against a simple model: the set of all seconds sent. */
class MergedWatchTest extends CourseTest {

    private static final int SECONDS = 600;

    private record Batch(String grant, int from, int to, Instant positionAt) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesToTheSameInAnyOrderAndAnyNumberOfTimes(long seed) throws Exception {
        var random = new Random(seed);
        var lesson = video(SECONDS);
        var course = publish(Place.FEDERATION, lesson);
        var grants = List.of(grant(Person.WORKER, lesson), grant(Person.WORKER, lesson));
        clock().advance(Duration.ofMinutes(20));
        var model = new BitSet(SECONDS);
        var batches = new ArrayList<Batch>();
        for (var number = 0; number < 12; number++) {
            var from = random.nextInt(SECONDS);
            var to = Math.min(SECONDS, from + 1 + random.nextInt(90));
            model.set(from, to);
            var at = clock().instant().minusSeconds(random.nextInt(1000));
            batches.add(new Batch(grants.get(random.nextInt(2)), from, to, at));
        }
        var sent = new ArrayList<>(batches);
        sent.addAll(batches.subList(0, random.nextInt(batches.size())));
        Collections.shuffle(sent, random);

        sendAtOnce(sent, lesson);

        var kept = part(LessonProgressStore.class)
                .find(Person.WORKER.id(), lesson.id())
                .orElseThrow();
        assertThat(kept.watch().seconds().count()).isEqualTo(model.cardinality());
        assertThat(bits(kept.watch().seconds())).isEqualTo(model);
        assertThat(kept.watch().sessions().stream()
                        .mapToInt(WatchSession::seconds)
                        .sum())
                .isEqualTo(model.cardinality());
        assertThat(kept.position().at())
                .isEqualTo(batches.stream()
                        .map(Batch::positionAt)
                        .max(Instant::compareTo)
                        .orElseThrow());
        assertThat(kept.stamps().watchedAt() != null).isEqualTo(model.cardinality() >= 540);
        assertThat(kept.course()).isEqualTo(course.id());
    }

    private void sendAtOnce(List<Batch> batches, PublishedLesson lesson) throws Exception {
        try (var devices = Executors.newFixedThreadPool(4)) {
            var calls = batches.stream()
                    .<Callable<Integer>>map(batch -> () -> as(Person.WORKER)
                            .post(
                                    "/api/lessons/" + lesson.id() + "/progress",
                                    Map.of(
                                            "grant", batch.grant(),
                                            "watched",
                                                    WatchedSeconds.between(batch.from(), batch.to())
                                                            .toWire(),
                                            "positionSeconds", batch.to(),
                                            "positionAt", batch.positionAt().toString()))
                            .status())
                    .toList();
            for (var answer : devices.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    private static BitSet bits(WatchedSeconds seconds) {
        return BitSet.valueOf(
                seconds.words().stream().mapToLong(Long::longValue).toArray());
    }
}
