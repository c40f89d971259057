import { useState } from 'preact/hooks';
import { useLocation } from '../../app/router';
import { session } from '../../app/session';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { useFound } from '../../manage/units/UnitPicker';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Trouble } from '../../ui/Trouble';
import { Sections } from '../Sections';
import { t } from '../texts';
import { FoundUnits } from './FoundUnits';
import { TreeView } from './TreeView';
import { type Outcome, UnitPanel } from './UnitPanel';
import { useTree } from './useTree';

/** The tree of the units that somebody administers, and what can be done with the chosen one. */
export function TreeScreen() {
  const now = session.value;
  const roots = now.state === 'signed-in' ? administered(now.me) : [];
  const words = t.value.tree;
  return (
    <Screen title={words.title} back={{ href: '/manage', label: t.value.toReports }} wide>
      <Sections />
      {now.state !== 'signed-in' ? (
        <Skeleton />
      ) : roots.length === 0 ? (
        <Notice icon="report" title={words.none} text={words.noneNext} />
      ) : (
        <TreeEditor roots={roots} />
      )}
    </Screen>
  );
}

function TreeEditor({ roots }: { roots: readonly Wire['UnitRef'][] }) {
  const tree = useTree(roots);
  const { query } = useLocation();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<Outcome>();
  const { units, problem } = useFound(typed);
  const [chosen, setChosen] = useState(query['unit']);
  const trouble = problem ?? tree.problem;
  const words = t.value.tree;

  const choose = (unitId: string) => {
    setChosen(unitId);
    // So that a reload shows it again; not by the router, which would go to the top of the page.
    history.replaceState(null, '', `/manage/administer?unit=${unitId}`);
  };
  const go = (unitId: string) => {
    setTold(undefined);
    choose(unitId);
  };
  const reveal = async (unitId: string) => {
    setTyped('');
    choose(unitId);
    await tree.reveal(await call('get', '/api/units/{unitId}', { path: { unitId } }));
  };
  const find = (unitId: string) => {
    setTold(undefined);
    void reveal(unitId);
  };

  return (
    <div class="tree-editor">
      <section class="card stack tree-side">
        <div class="search">
          <Icon name="search" />
          <input
            type="search"
            autocomplete="off"
            aria-label={words.search}
            placeholder={words.search}
            maxLength={100}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        {trouble && <Trouble problem={trouble} again={() => tree.refresh(...tree.open)} />}
        {typed.trim() ? (
          <FoundUnits units={units} choose={find} back={() => setTyped('')} />
        ) : (
          <TreeView roots={roots} tree={tree} chosen={chosen} choose={(unit) => go(unit.id)} />
        )}
      </section>
      {chosen ? (
        <UnitPanel key={chosen} unitId={chosen} tree={tree} show={reveal} told={told} tell={setTold} />
      ) : (
        <p class="quiet tree-hint">{words.choose}</p>
      )}
    </div>
  );
}

/** Where the administrator's trees begin; a unit below another of theirs is in that one's tree already drawn. */
export function administered({ roles }: Wire['Me']): Wire['UnitRef'][] {
  const units = new Map<string, Wire['UnitRef']>();
  for (const { role, unit } of roles) {
    if (role === 'administrator') units.set(unit.id, unit);
  }
  return [...units.values()];
}
