package vn.muoiphut.backend.organisation.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.MemberRegister;
import vn.muoiphut.backend.organisation.MembersPlaced;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.organisation.roster.LineCheck.Judged;
import vn.muoiphut.backend.shared.Ids;

/**
 * Checks and applies imports piece by piece. How far it is stands in the import, so that another instance goes on where
 * one has died; a piece that was half done is done again, and what was applied is the same then.
 */
@Component
class RosterWork {

    private static final Duration LEASE = Duration.ofMinutes(1);

    /** Others are told of so many pieces at once, as each unit concerns them once only. */
    private static final int ANNOUNCED_AT_ONCE = 40;

    private final ImportStore imports;
    private final LineStore lines;
    private final LineCheck check;
    private final MemberRegister register;
    private final Units units;
    private final Clock clock;
    private final UUID holder;

    RosterWork(
            ImportStore imports,
            LineStore lines,
            LineCheck check,
            MemberRegister register,
            Units units,
            Clock clock,
            Ids ids) {
        this.imports = imports;
        this.lines = lines;
        this.check = check;
        this.register = register;
        this.units = units;
        this.clock = clock;
        this.holder = ids.next();
    }

    /** Does all the work that nobody else is at. */
    void workOff() {
        for (var next = take(); next != null; next = take()) {
            var now = next;
            while (now.state().isWork() && imports.progress(now, holder, until())) {
                now = step(now);
            }
            imports.progress(now, holder, until());
        }
    }

    private @Nullable RosterImport take() {
        return imports.take(holder, clock.instant(), until()).orElse(null);
    }

    private RosterImport step(RosterImport now) {
        var top = units.get(now.unit());
        if (now.state() == ImportState.CHECKING) {
            var judged = check.check(lines.read(now.id(), now.done()), top).stream()
                    .map(Judged::line)
                    .toList();
            lines.write(now.id(), now.done(), judged);
            return now.checked(judged);
        }
        if (now.done() == now.chunks() || now.done() - now.announced() >= ANNOUNCED_AT_ONCE) {
            announce(now);
            return now.allAnnounced();
        }
        return apply(now, top);
    }

    private RosterImport apply(RosterImport now, Unit top) {
        var before = lines.read(now.id(), now.done());
        var wanted = before.stream()
                .filter(line -> now.isChosen(line) && !line.applied())
                .toList();
        if (wanted.isEmpty()) {
            return now.applied((int) before.stream().filter(now::isChosen).count());
        }
        var judged = check.check(wanted, top);
        var changes = new ArrayList<Judged>();
        for (int i = 0; i < wanted.size(); i++) {
            if (isStill(wanted.get(i), judged.get(i))) {
                changes.add(judged.get(i));
            }
        }
        register.write(
                changes.stream().map(Judged::change).filter(Objects::nonNull).toList());
        var after = check.check(wanted, top);
        var byLine = new HashMap<Integer, RosterLine>();
        for (int i = 0; i < wanted.size(); i++) {
            var done = after.get(i).change() == null
                    && after.get(i).line().reasons().isEmpty();
            byLine.put(
                    wanted.get(i).line(),
                    done
                            ? wanted.get(i).carriedOut()
                            : wanted.get(i)
                                    .turnedDown(
                                            "changed-since",
                                            Field.NUMBER,
                                            wanted.get(i).number()));
        }
        var chosen = (int) before.stream().filter(now::isChosen).count();
        lines.write(
                now.id(),
                now.done(),
                before.stream()
                        .map(line -> byLine.getOrDefault(line.line(), line))
                        .toList());
        return now.applied(chosen);
    }

    /** Whether it would change what the check has shown, and nothing else. */
    private static boolean isStill(RosterLine shown, Judged now) {
        return now.line().verdict() == shown.verdict()
                && now.line().differences().equals(shown.differences());
    }

    private void announce(RosterImport now) {
        var moved = new HashSet<MemberId>();
        var concerned = new HashSet<UnitId>();
        for (int piece = now.announced(); piece < now.done(); piece++) {
            for (var line : lines.read(now.id(), piece)) {
                if (line.applied() && line.member() != null && line.unit() != null) {
                    concern(line, line.member(), line.unit(), moved, concerned);
                }
            }
        }
        if (!concerned.isEmpty()) {
            register.announce(new MembersPlaced(moved, concerned));
        }
    }

    private static void concern(
            RosterLine line, MemberId member, UnitId unit, Set<MemberId> moved, Set<UnitId> concerned) {
        if (line.from() != null) {
            moved.add(member);
            concerned.add(line.from());
            concerned.add(unit);
        } else if (line.verdict() == Verdict.NEW) {
            concerned.add(unit);
        }
    }

    private Instant until() {
        return clock.instant().plus(LEASE);
    }
}
