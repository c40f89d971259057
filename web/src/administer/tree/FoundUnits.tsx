import type { Wire } from '../../contract';
import { t as manage } from '../../manage/texts';
import { Skeleton } from '../../ui/Skeleton';
import { t } from '../texts';

/** What a search in the tree has found, in place of the tree. */
export function FoundUnits(props: {
  units: readonly Wire['UnitRef'][] | undefined;
  choose: (unitId: string) => void;
  back: () => void;
}) {
  return (
    <>
      {!props.units && <Skeleton lines={1} />}
      <div role="status">{props.units?.length === 0 && <p class="help">{manage.value.pick.nothing}</p>}</div>
      <ul class="picks">
        {props.units?.map((unit) => (
          <li key={unit.id}>
            <button type="button" class="pick-unit" onClick={() => props.choose(unit.id)}>
              <strong>{unit.name}</strong>
              <span class="meta">
                {unit.code} · {manage.value.units[unit.type]}
                {unit.closedAt && <span class="tag plain">{t.value.closed}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={props.back}>
        {t.value.tree.back}
      </button>
    </>
  );
}
