import { call } from '../../call';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';
import { MoreButton, usePages } from './usePages';

/** The units right below, each with its own report. */
export function ChildUnits({ unitId }: { unitId: string }) {
  const pages = usePages(unitId, (after) =>
    call('get', '/api/units/{unitId}/children', {
      path: { unitId },
      query: { limit: 100, ...(after ? { after } : {}) },
    }),
  );
  if (pages.items.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{t.value.report.below}</h2>
      <ul class="unit-links">
        {pages.items.map((unit) => (
          <li key={unit.id}>
            <a class="card unit-card" href={`/manage/units/${unit.id}`}>
              <span>
                <strong>{unit.name}</strong>
                <span class="meta">{t.value.units[unit.type]}</span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}
