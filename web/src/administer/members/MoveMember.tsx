import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { UnitPicker } from '../../manage/units/UnitPicker';
import { fill } from '../../texts/fill';
import { FormButtons } from '../FormButtons';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import type { Changed } from './MemberScreen';

/** Puts a member in another unit; they can be put back at once. */
export function MoveMember({ member, changed }: { member: Wire['Member']; changed: (what: Changed) => void }) {
  const [open, setOpen] = useState(false);
  const [target, setTarget] = useState<Wire['UnitRef']>();
  const sending = useSend();
  const words = t.value.members;
  const moveTo = (unitId: string, version: number) =>
    call('post', '/api/members/{memberId}/move', { path: { memberId: member.id }, body: { version, unitId } });

  async function move(to: Wire['UnitRef']) {
    const after = await moveTo(to.id, member.version);
    setOpen(false);
    setTarget(undefined);
    changed({
      text: fill(words.moved, { name: member.name, unit: to.name }),
      member: after,
      undo: () => moveTo(member.unit.id, after.version),
    });
  }
  return (
    <section class="card stack">
      <h2>{words.unit}</h2>
      <p>{member.unit.name}</p>
      {open ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (target) void sending.send(() => move(target));
          }}
        >
          <UnitPicker
            label={fill(words.moveTo, { name: member.name })}
            chosen={target}
            choose={setTarget}
            not={[member.unit.id]}
          />
          <p class="help">{words.keeps}</p>
          <Refused problem={sending.problem} />
          <FormButtons
            label={target ? fill(words.moveButton, { unit: target.name }) : words.move}
            busy={sending.busy}
            off={!target}
            cancel={() => setOpen(false)}
          />
        </form>
      ) : (
        <button type="button" class="button quiet-button start" onClick={() => setOpen(true)}>
          {words.move}
        </button>
      )}
    </section>
  );
}
