import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { UnitPicker } from '../../manage/units/UnitPicker';
import { useFresh } from '../../teach/useFresh';
import { fill } from '../../texts/fill';
import { Follows } from '../Follows';
import { FormButtons } from '../FormButtons';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { ancestorsOf, openBelow } from './below';
import type { FormProps } from './UnitPanel';

/** Puts a unit below another, or merges it into one, after having said what follows. */
export function PlaceUnit({ unit, done, cancel, how }: FormProps & { how: 'move' | 'merge' }) {
  const [target, setTarget] = useState<Wire['UnitRef']>();
  const below = useFresh(unit.id, () => openBelow(unit.id));
  const above = useFresh(target?.id ?? '', async () => (target ? await ancestorsOf(target.id) : []));
  const sending = useSend();
  const words = t.value.unit;
  const isMove = how === 'move';
  const parent = unit.ancestors.at(-1);
  const question = fill(isMove ? words.moveTo : words.mergeInto, { unit: unit.name });

  const moveTo = (parentId: string, version: number) =>
    call('post', '/api/units/{unitId}/move', { path: { unitId: unit.id }, body: { version, parentId } });
  async function carryOut(to: Wire['UnitRef']) {
    const touched = [parent?.id, to.id];
    if (isMove) {
      const moved = await moveTo(to.id, unit.version);
      done({
        text: fill(words.moved, { unit: unit.name, parent: to.name }),
        touched,
        show: unit.id,
        ...(parent ? { undo: () => moveTo(parent.id, moved.version) } : {}),
      });
    } else {
      const body = { version: unit.version, intoId: to.id };
      await call('post', '/api/units/{unitId}/merger', { path: { unitId: unit.id }, body });
      done({ text: fill(words.merged, { unit: unit.name, into: to.name }), touched });
    }
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (target) void sending.send(() => carryOut(target));
      }}
    >
      <h3>{question}</h3>
      <UnitPicker
        label={t.value.tree.search}
        chosen={target}
        choose={setTarget}
        not={isMove && parent ? [unit.id, parent.id] : [unit.id]}
      />
      {target && (
        <Follows
          lines={isMove ? moving(unit, target, above.value, below.value) : merging(unit, target, below.value)}
          final={!isMove}
        />
      )}
      <Refused problem={sending.problem} />
      <FormButtons
        label={isMove ? words.moveButton : words.mergeButton}
        busy={sending.busy}
        off={!target}
        danger={!isMove}
        cancel={cancel}
      />
    </form>
  );
}

function moving(unit: Wire['Unit'], to: Wire['UnitRef'], above: readonly string[] = [], below = 0): string[] {
  const words = t.value.follows;
  const parent = unit.ancestors.at(-1);
  return [
    below > 0 ? fill(words.below, { count: below }) : words.alone,
    // Whoever manages what is above both goes on seeing it.
    ...(parent && !above.includes(parent.id) ? [fill(words.from, { unit: parent.name })] : []),
    fill(words.to, { unit: to.name }),
    fill(words.courses, { unit: to.name }),
    words.undoable,
  ];
}

function merging(unit: Wire['Unit'], to: Wire['UnitRef'], below = 0): string[] {
  const words = t.value.follows;
  const names = { unit: unit.name, into: to.name };
  return [
    fill(words.mergedMembers, names),
    ...(below > 0 ? [fill(words.mergedBelow, { count: below, into: to.name })] : []),
    fill(words.mergedCourses, names),
    fill(words.mergedRoles, { unit: unit.name }),
    fill(words.closes, { unit: unit.name }),
  ];
}
