import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { t as manage } from '../../manage/texts';
import { useFresh } from '../../teach/useFresh';
import { Loaded } from '../../ui/Loaded';
import { Done, type DoneWork } from '../Done';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { CloseUnit } from './CloseUnit';
import { PlaceUnit } from './PlaceUnit';
import { ChangeUnit, CreateUnit } from './UnitForms';
import type { Tree } from './useTree';

type Act = 'create' | 'change' | 'move' | 'merge' | 'close';

/** What a form of the panel tells when it has been carried out. */
export interface Outcome extends DoneWork {
  /** Whose branches are different now. */
  readonly touched: readonly (string | undefined)[];
  /** Which unit to go to, if another one. */
  readonly show?: string;
}

export interface FormProps {
  unit: Wire['Unit'];
  done: (outcome: Outcome) => void;
  cancel: () => void;
}

/** The chosen unit: where it stands, the ways to its people, and what can be changed. */
export function UnitPanel(props: {
  unitId: string;
  tree: Tree;
  show: (unitId: string) => Promise<void>;
  /** What was done last, here or in the unit from which this one was made. */
  told: Outcome | undefined;
  tell: (outcome: Outcome) => void;
}) {
  const { unitId, tree } = props;
  const unit = useFresh(unitId, () => call('get', '/api/units/{unitId}', { path: { unitId } }));
  const [act, setAct] = useState<Act>();
  const undoing = useSend();
  const panel = useRef<HTMLDivElement>(null);
  // On a phone it is below the tree, where nobody would look for it.
  useEffect(() => {
    if (matchMedia('(max-width: 60rem)').matches) panel.current?.scrollIntoView({ block: 'start' });
  }, []);

  async function done(what: Outcome) {
    setAct(undefined);
    props.tell(what);
    await tree.refresh(...what.touched);
    if (what.show) await props.show(what.show);
    unit.reload();
  }
  async function undo() {
    const { undo: back, touched } = props.told ?? {};
    if (!back || !touched) return;
    if (await undoing.send(back)) await done({ text: t.value.undone, touched, show: unitId });
  }

  return (
    <div class="stack unit-panel" ref={panel}>
      <Done work={props.told} undo={undo} />
      <Refused problem={undoing.problem} />
      <Loaded from={unit}>
        {(of) => (
          <section class="card stack" aria-labelledby="unit-name">
            <div>
              <h2 id="unit-name">{of.name}</h2>
              <p class="meta">
                {of.code} · {manage.value.units[of.type]}
                {of.closedAt && <span class="tag plain">{t.value.closed}</span>}
              </p>
            </div>
            {act ? (
              <Form act={act} unit={of} done={done} cancel={() => setAct(undefined)} />
            ) : (
              <Ways unit={of} act={setAct} />
            )}
          </section>
        )}
      </Loaded>
    </div>
  );
}

function Form({ act, ...form }: FormProps & { act: Act }) {
  switch (act) {
    case 'create':
      return <CreateUnit {...form} />;
    case 'change':
      return <ChangeUnit {...form} />;
    case 'move':
    case 'merge':
      return <PlaceUnit {...form} how={act} />;
    case 'close':
      return <CloseUnit {...form} />;
  }
}

function Ways({ unit, act }: { unit: Wire['Unit']; act: (act: Act) => void }) {
  const words = t.value.unit;
  const at = `/manage/administer/units/${unit.id}`;
  const acts: Act[] = unit.closedAt
    ? []
    : unit.ancestors.length === 0
      ? ['create', 'change']
      : ['create', 'change', 'move', 'merge', 'close'];
  return (
    <>
      <div class="buttons">
        <a class="button primary" href={`${at}/members`}>
          {words.members}
        </a>
        <a class="button" href={`${at}/roster`}>
          {words.roster}
        </a>
        <a class="button" href={`/manage/units/${unit.id}`}>
          {words.report}
        </a>
        <a class="button" href={`/manage/administer/audit?unit=${unit.id}`}>
          {words.audit}
        </a>
      </div>
      {acts.length > 0 && (
        <ul class="acts">
          {acts.map((one) => (
            <li key={one}>
              <button type="button" class={one === 'close' ? 'act danger' : 'act'} onClick={() => act(one)}>
                {words[one]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {unit.closedAt && <p class="help">{words.isClosed}</p>}
      {!unit.closedAt && unit.ancestors.length === 0 && <p class="help">{words.isRoot}</p>}
    </>
  );
}
