import { useRef, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { t as manage } from '../../manage/texts';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { type Row, rowsOf, stepFor } from './shape';
import type { Tree } from './useTree';

/** The units as a tree, walked with the arrow keys or opened by a tap; one of them is chosen. */
export function TreeView(props: {
  roots: readonly Wire['UnitRef'][];
  tree: Tree;
  chosen: string | undefined;
  choose: (unit: Wire['UnitRef']) => void;
}) {
  const { roots, tree, chosen } = props;
  const rows = rowsOf(roots, tree.branches, tree.open);
  const [at, setAt] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const here = rows.find(({ key }) => key === (at ?? chosen))?.key ?? rows[0]?.key ?? '';

  const press = (row: Row) => {
    setAt(row.key);
    if (row.unit) props.choose(row.unit);
    else if (row.moreOf) tree.more(row.moreOf);
  };
  const keyed = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepFor(event.key, rows, here);
    if (!step) return;
    event.preventDefault();
    const row = rows.find(({ key }) => key === here);
    if (step === 'open') tree.show(here);
    else if (step === 'shut') tree.hide(here);
    else if (step === 'choose') row && press(row);
    else {
      setAt(step.to);
      list.current?.querySelector<HTMLElement>(`[data-key="${step.to}"]`)?.focus();
    }
  };

  return (
    <>
      <p class="help" id="tree-help">
        {t.value.tree.help}
      </p>
      <div class="tree" role="tree" aria-label={t.value.tree.label} aria-describedby="tree-help" ref={list}>
        {rows.map((row) => (
          <TreeRow
            key={row.key}
            row={row}
            chosen={row.key === chosen}
            here={row.key === here}
            empty={tree.branches.get(row.key)?.items.length === 0}
            press={() => press(row)}
            keyed={keyed}
            toggle={() => (row.open ? tree.hide(row.key) : tree.show(row.key))}
          />
        ))}
      </div>
    </>
  );
}

function TreeRow(props: {
  row: Row;
  chosen: boolean;
  here: boolean;
  empty: boolean;
  press: () => void;
  keyed: (event: KeyboardEvent) => void;
  toggle: () => void;
}) {
  const { unit, level, place, siblings, open } = props.row;
  return (
    <div
      role="treeitem"
      data-key={props.row.key}
      class={props.chosen ? 'tree-row chosen' : 'tree-row'}
      style={{ paddingInlineStart: `${(level - 1) * 1.1}rem` }}
      tabIndex={props.here ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={props.chosen}
      aria-expanded={unit && !props.empty ? open : undefined}
      onClick={props.press}
      onKeyDown={props.keyed}
    >
      {/* For fingers and the mouse; a keyboard opens with the arrow. */}
      <span
        class={open ? 'tree-toggle open' : 'tree-toggle'}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (unit && !props.empty) props.toggle();
        }}
      >
        {unit && !props.empty && <WorkIcon name="down" size={20} />}
      </span>
      {unit ? (
        <span class="tree-words">
          <span class="tree-name">{unit.name}</span>
          <span class="meta">
            {unit.code} · {manage.value.units[unit.type]}
            {unit.closedAt && <span class="tag plain">{t.value.closed}</span>}
          </span>
        </span>
      ) : (
        <span class="tree-name">{t.value.tree.more}</span>
      )}
    </div>
  );
}
