import { useEffect } from 'preact/hooks';
import { go } from '../../app/router';
import { session } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { t } from '../texts';
import { managedUnits } from './managed';

/** The units that a person manages; who manages only one never sees this page. */
export function MyUnitsScreen() {
  const now = session.value;
  const units = now.state === 'signed-in' ? managedUnits(now.me) : [];
  const only = units.length === 1 ? units[0] : undefined;
  useEffect(() => {
    if (only) go(`/manage/units/${only.id}`, true);
  }, [only]);

  if (now.state !== 'signed-in' || only) return <Skeleton />;
  return (
    <Screen title={t.value.choose}>
      {units.length === 0 ? (
        <Notice icon="report" title={t.value.none} text={t.value.noneNext} />
      ) : (
        <>
          <p>{t.value.chooseWhy}</p>
          <ul class="cards">
            {units.map((unit) => (
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
        </>
      )}
    </Screen>
  );
}
