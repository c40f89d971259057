package vn.muoiphut.backend.organisation.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.shared.RefusedException;

/** Imports of rosters, from the upload to the last line. */
@Component
class Rosters implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Rosters.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int REMOVED_AT_ONCE = 100;

    private final ImportStore imports;
    private final LineStore lines;
    private final RosterWork work;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("rosters").factory());

    Rosters(ImportStore imports, LineStore lines, RosterWork work, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.work = work;
        this.clock = clock;
    }

    /** Takes a file in; under an id that is known already, it answers with what is there. */
    RosterImport upload(ImportId id, Unit unit, String fileName, byte[] content) {
        var known = imports.find(id);
        if (known.isPresent()) {
            return known.filter(found -> found.unit().equals(unit.id()))
                    .orElseThrow(() -> RefusedException.conflict("conflict.id"));
        }
        var piece = new ArrayList<RosterLine>(RosterImport.CHUNK);
        var counts = new int[2];
        var today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        var ignored = RosterReader.read(content, today, line -> {
            piece.add(line);
            counts[0]++;
            if (piece.size() == RosterImport.CHUNK) {
                lines.write(id, counts[1]++, List.copyOf(piece));
                piece.clear();
            }
        });
        if (counts[0] == 0) {
            throw RefusedException.unacceptable("roster.empty");
        }
        if (!piece.isEmpty()) {
            lines.write(id, counts[1]++, piece);
        }
        imports.insert(new RosterImport(
                id,
                unit.id(),
                ImportState.CHECKING,
                fileName,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                counts[0],
                counts[1],
                0,
                0,
                Map.of(),
                null,
                0,
                0,
                ignored));
        return get(id, unit);
    }

    /** @throws RefusedException {@code not-found}, also when it is for another unit */
    RosterImport get(ImportId id, Unit unit) {
        return imports.find(id).filter(found -> found.unit().equals(unit.id())).orElseThrow(RefusedException::notFound);
    }

    /**
     * Has lines applied; what has been applied before stays so.
     *
     * @param chosen null for all
     */
    RosterImport apply(ImportId id, Unit unit, @Nullable Set<Integer> chosen) {
        var found = get(id, unit);
        if (found.state().isWork()) {
            throw RefusedException.conflict("roster.busy");
        }
        int changing = 0;
        for (var verdict : Verdict.values()) {
            changing += verdict.changesSomething() ? found.counts().getOrDefault(verdict, 0) : 0;
        }
        var wanted = found.applying(chosen, chosen == null ? changing : chosen.size());
        if (!imports.begin(wanted)) {
            throw RefusedException.conflict("roster.busy");
        }
        return get(id, unit);
    }

    /** Work goes on beside everything else: it must not keep other sweeps waiting. */
    @Scheduled(fixedDelayString = "${muoiphut.sweeps.roster-period:1s}")
    void look() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    work.workOff();
                } catch (RuntimeException e) {
                    log.warn("an import stands still until the next try", e);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** What members are called and when they were born is not kept longer than it is of use. */
    @Scheduled(cron = "${muoiphut.sweeps.roster-removal-at:0 50 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void removeOld() {
        var then = clock.instant().minus(KEPT);
        for (var old = imports.olderThan(then, REMOVED_AT_ONCE);
                !old.isEmpty();
                old = imports.olderThan(then, REMOVED_AT_ONCE)) {
            lines.remove(old);
            imports.remove(old);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
