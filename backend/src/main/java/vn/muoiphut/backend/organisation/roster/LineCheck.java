package vn.muoiphut.backend.organisation.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberChange;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Profile;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.organisation.roster.RosterLine.Difference;
import vn.muoiphut.backend.shared.Ids;

/** Says what lines would change of the members as they are now: three queries for some hundred lines. */
@Component
class LineCheck {

    /** A line with the change it stands for; none where it would change nothing or is refused. */
    record Judged(RosterLine line, @Nullable MemberChange change) {}

    private final Members members;
    private final Units units;
    private final Ids ids;

    LineCheck(Members members, Units units, Ids ids) {
        this.members = members;
        this.units = units;
        this.ids = ids;
    }

    /** @param top the unit that the roster is for; it concerns nobody outside */
    List<Judged> check(List<RosterLine> lines, Unit top) {
        var sound = lines.stream().filter(line -> line.reasons().isEmpty()).toList();
        var known = members.findByNumbers(sound.stream().map(RosterLine::number).toList());
        var named = units.findByCodes(sound.stream()
                .map(RosterLine::unitCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var current = units.findAll(
                known.values().stream().map(Member::unit).distinct().toList());
        return lines.stream()
                .map(line -> line.reasons().isEmpty()
                        ? check(line, known.get(line.number()), current, named, top)
                        : new Judged(line, null))
                .toList();
    }

    private Judged check(
            RosterLine line, @Nullable Member known, Map<UnitId, Unit> current, Map<String, Unit> byCode, Unit top) {
        var named = line.unitCode() == null ? null : byCode.get(line.unitCode());
        if (line.unitCode() != null && (named == null || !named.isWithin(top.id()))) {
            return new Judged(line.turnedDown("unit-unknown", Field.UNIT, line.unitCode()), null);
        }
        var was = known == null ? null : current.get(known.unit());
        if (was != null && !was.isWithin(top.id())) {
            return new Judged(line.turnedDown("member-elsewhere", Field.NUMBER, line.number()), null);
        }
        var unit = named != null ? named : was != null ? was : top;
        if (!unit.isOpen()) {
            return new Judged(line.turnedDown("unit-closed", Field.UNIT, unit.code()), null);
        }
        return known == null ? added(line, unit) : changed(line, known, was == null ? unit : was, unit);
    }

    private Judged added(RosterLine line, Unit unit) {
        var id = line.member() == null ? new MemberId(ids.next()) : line.member();
        var member = new Member(
                id,
                unit.id(),
                line.number(),
                line.name(),
                line.phone(),
                List.of(),
                new Profile(line.born(), line.position(), line.email(), null),
                true,
                0);
        return new Judged(
                line.judged(Verdict.NEW, id, null, unit.id(), differences(null, null, member, unit), List.of(), false),
                new MemberChange(null, member));
    }

    private static Judged changed(RosterLine line, Member known, Unit was, Unit unit) {
        var profile = known.profile();
        var after = new Member(
                known.id(),
                unit.id(),
                known.number(),
                line.name(),
                line.phone() == null ? known.phone() : line.phone(),
                known.grants(),
                new Profile(
                        line.born() == null ? profile.born() : line.born(),
                        line.position() == null ? profile.position() : line.position(),
                        line.email() == null ? profile.email() : line.email(),
                        profile.externalId()),
                true,
                known.version());
        if (after.equals(known)) {
            return new Judged(
                    line.judged(Verdict.SAME, known.id(), null, unit.id(), List.of(), List.of(), line.applied()), null);
        }
        var moved = !was.id().equals(unit.id());
        return new Judged(
                line.judged(
                        moved ? Verdict.MOVED : Verdict.CHANGED,
                        known.id(),
                        moved || !known.active() ? was.id() : null,
                        unit.id(),
                        differences(known, was, after, unit),
                        List.of(),
                        false),
                new MemberChange(known, after));
    }

    private static List<Difference> differences(@Nullable Member before, @Nullable Unit was, Member after, Unit unit) {
        var differences = new ArrayList<Difference>();
        add(differences, "NAME", before == null ? null : before.name(), after.name());
        add(differences, "UNIT", was == null ? null : was.code(), unit.code());
        add(differences, "PHONE", before == null ? null : before.phone(), after.phone());
        add(
                differences,
                "BORN",
                before == null ? null : before.profile().born(),
                after.profile().born());
        add(
                differences,
                "POSITION",
                before == null ? null : before.profile().position(),
                after.profile().position());
        add(
                differences,
                "EMAIL",
                before == null ? null : before.profile().email(),
                after.profile().email());
        if (before != null && !before.active()) {
            add(differences, "ACTIVE", "false", "true");
        }
        return differences;
    }

    private static void add(
            List<Difference> differences, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(
                    field, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }
}
