package vn.muoiphut.backend.progress.reminder;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.RemindersApi;
import vn.muoiphut.api.model.NewReminder;
import vn.muoiphut.api.model.ReminderRound;
import vn.muoiphut.api.model.ReminderState;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.assignment.AssignmentId;
import vn.muoiphut.backend.progress.assignment.Assignments;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class ReminderController implements RemindersApi {

    private final Actors actors;
    private final Units units;
    private final Assignments assignments;
    private final Rounds rounds;

    ReminderController(Actors actors, Units units, Assignments assignments, Rounds rounds) {
        this.actors = actors;
        this.units = units;
        this.assignments = assignments;
        this.rounds = rounds;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<ReminderRound> remindMembers(UUID unitId, UUID assignmentId, NewReminder wanted) {
        var unit = units.getManagedBy(actors.current(), new UnitId(unitId));
        var assignment = assignments
                .find(new AssignmentId(assignmentId))
                .filter(found -> found.unit().equals(unit.id()))
                .orElseThrow(RefusedException::notFound);
        return ResponseEntity.ok(wire(rounds.remind(new RoundId(wanted.id()), assignment)));
    }

    private static ReminderRound wire(Round round) {
        var found = round.found();
        return new ReminderRound(
                round.id().value(),
                round.isDone() ? ReminderState.DONE : ReminderState.LOOKING,
                round.startedAt(),
                found.members(),
                found.completed(),
                found.unreachable(),
                found.reminded());
    }
}
