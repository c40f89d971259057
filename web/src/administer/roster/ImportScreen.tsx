import { useEffect, useState } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { count } from '../../texts/format';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { ImportLines } from './ImportLines';
import { changing } from './lines';

const PERIOD_MILLIS = 1000;

/** One roster: what each line would change, before and while it is applied. */
export function ImportScreen({ unitId = '', importId = '' }: { unitId?: string; importId?: string }) {
  const path = { unitId, importId };
  const got = useGet('/api/units/{unitId}/roster-imports/{importId}', { path });
  const { state, checked, applied } = got.value ?? {};
  const goesOn = state === 'checking' || state === 'applying';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that is not the last asks for another
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => got.reload(), PERIOD_MILLIS);
    return () => clearInterval(timer);
  }, [goesOn]);
  const words = t.value.roster;
  return (
    <Loaded from={got} wait={<Skeleton tall />}>
      {(of) => (
        <Screen
          title={fill(words.importTitle, { file: of.fileName || of.id })}
          back={{ href: `/manage/administer/units/${unitId}/roster`, label: words.backToRoster }}
          wide
        >
          <Import unitId={unitId} of={of} replace={got.replace} refresh={`${state}/${checked}/${applied}`} />
        </Screen>
      )}
    </Loaded>
  );
}

function Import(props: {
  unitId: string;
  of: Wire['RosterImport'];
  replace: (of: Wire['RosterImport']) => void;
  refresh: string;
}) {
  const { unitId, of } = props;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const sending = useSend();
  const words = t.value.roster;
  const changes = changing(of.counts);

  const apply = (body: Wire['RosterApplication']) =>
    sending.send(async () => {
      const path = { unitId, importId: of.id };
      props.replace(await call('post', '/api/units/{unitId}/roster-imports/{importId}/application', { path, body }));
      setChosen(new Set());
    });
  return (
    <>
      <section class="card stack">
        <Standing of={of} />
        {of.ignoredColumns.length > 0 && (
          <p class="help">{fill(words.ignored, { columns: of.ignoredColumns.join(', ') })}</p>
        )}
        {of.state === 'checked' && changes === 0 && <p>{words.nothingToApply}</p>}
        {of.state === 'checked' && changes > 0 && (
          <div class="buttons">
            {chosen.size > 0 ? (
              <button
                type="button"
                class="button accent"
                disabled={sending.busy}
                onClick={() => apply({ all: false, lines: [...chosen] })}
              >
                {fill(words.applyChosen, { count: chosen.size })}
              </button>
            ) : (
              <button type="button" class="button accent" disabled={sending.busy} onClick={() => apply({ all: true })}>
                {fill(words.applyAll, { count: changes })}
              </button>
            )}
          </div>
        )}
        <Refused problem={sending.problem} />
        {of.counts.refused > 0 && of.state !== 'checking' && <p class="help">{words.fix}</p>}
      </section>
      <ImportLines unitId={unitId} of={of} refresh={props.refresh} chosen={chosen} choose={setChosen} />
    </>
  );
}

/** How far it is, in words and as a bar. */
function Standing({ of }: { of: Wire['RosterImport'] }) {
  const words = t.value.roster;
  const summary = fill(words.summary, { change: count(changing(of.counts)), refused: count(of.counts.refused) });
  if (of.state === 'checked') return <p class="headline">{summary}</p>;
  if (of.state === 'applied') return <p class="headline">{fill(words.done, { count: of.applied })}</p>;
  const [done, all] = of.state === 'checking' ? [of.checked, of.lines] : [of.applied, of.chosen];
  const text = of.state === 'checking' ? words.checkingLines : words.applyingLines;
  return (
    <>
      <p class="headline" role="status">
        {fill(text, { done: count(done), all: count(all) })}
      </p>
      <span class="bar thick" aria-hidden="true">
        <span style={{ inlineSize: `${all > 0 ? (done / all) * 100 : 0}%` }} />
      </span>
      <p class="help">{words.leave}</p>
    </>
  );
}
