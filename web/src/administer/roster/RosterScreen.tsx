import { useRef, useState } from 'preact/hooks';
import { go } from '../../app/router';
import { useGet } from '../../app/useGet';
import { addressOf, call } from '../../call';
import type { Wire } from '../../contract';
import { MoreButton, usePages } from '../../manage/report/usePages';
import { fill } from '../../texts/fill';
import { count, dayAndTime, megabytes, percent } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { WorkIcon } from '../../ui/WorkIcon';
import { uuid } from '../../uuid';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { changing, template } from './lines';
import { MOST_BYTES, upload } from './upload';

/** Where a roster comes in and goes out, and what came in before. */
export function RosterScreen({ unitId = '' }: { unitId?: string }) {
  const unit = useGet('/api/units/{unitId}', { path: { unitId } });
  const words = t.value.roster;
  return (
    <Loaded from={unit} wait={<Skeleton tall />}>
      {(of) => (
        <Screen
          title={fill(words.title, { unit: of.name })}
          back={{ href: `/manage/administer?unit=${unitId}`, label: t.value.sections.tree }}
        >
          <Uploading unit={of} />
          <section class="card stack">
            <div class="buttons">
              {(['xlsx', 'csv'] as const).map((format) => (
                <a
                  key={format}
                  class="button"
                  href={addressOf('/api/units/{unitId}/roster', { path: { unitId }, query: { format } })}
                  download
                >
                  <WorkIcon name="download" /> {format === 'xlsx' ? words.export : words.exportCsv}
                </a>
              ))}
            </div>
            <p class="help">{words.exportWhy}</p>
          </section>
          <Earlier unitId={unitId} />
        </Screen>
      )}
    </Loaded>
  );
}

function Uploading({ unit }: { unit: Wire['Unit'] }) {
  const [share, setShare] = useState<number>();
  const [tooBig, setTooBig] = useState<number>();
  const sending = useSend();
  const field = useRef<HTMLInputElement>(null);
  const words = t.value.roster;

  async function take(file: File) {
    setTooBig(file.size > MOST_BYTES ? file.size : undefined);
    if (file.size > MOST_BYTES) return;
    setShare(0);
    await sending.send(async () => {
      const { id } = await upload(unit.id, uuid(), file, setShare);
      go(`/manage/administer/units/${unit.id}/roster/${id}`);
    });
    setShare(undefined);
  }
  return (
    <section class="card stack">
      <h2>{words.upload}</h2>
      <p>{words.uploadWhy}</p>
      {share === undefined ? (
        <div class="buttons">
          <label class="button accent file-button">
            <WorkIcon name="upload" /> {words.choose}
            <input
              ref={field}
              type="file"
              accept=".csv,.xlsx,.txt"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                // The same file, corrected, may be chosen again.
                currentTarget.value = '';
                if (file) void take(file);
              }}
            />
          </label>
          <button type="button" class="button quiet-button" onClick={() => save(template(words.fields, unit.code))}>
            {words.template}
          </button>
        </div>
      ) : (
        <div>
          <p role="status">{fill(words.uploading, { percent: percent(share, 1) })}</p>
          <span class="bar thick" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
        </div>
      )}
      {tooBig && (
        <p class="field-problem" role="alert">
          {fill(words.tooBig, { size: megabytes(tooBig) })}
        </p>
      )}
      <Refused problem={sending.problem} />
    </section>
  );
}

function Earlier({ unitId }: { unitId: string }) {
  const imports = usePages(unitId, (after) =>
    call('get', '/api/units/{unitId}/roster-imports', {
      path: { unitId },
      query: { limit: 20, ...(after ? { after } : {}) },
    }),
  );
  const words = t.value.roster;
  if (imports.read && imports.items.length === 0) return null;
  return (
    <section>
      <h2>{words.earlier}</h2>
      {!imports.read && !imports.problem && <Skeleton lines={1} />}
      <ul class="cards">
        {imports.items.map((one) => (
          <li key={one.id}>
            <a class="card unit-card" href={`/manage/administer/units/${unitId}/roster/${one.id}`}>
              <span>
                <strong>{one.fileName || one.id}</strong>
                <span class="meta">
                  <span class={one.state === 'applied' ? 'tag good' : 'tag plain'}>{words.states[one.state]}</span>
                  <span>{dayAndTime(one.uploadedAt)}</span>
                  <span>
                    {fill(words.summary, { change: count(changing(one.counts)), refused: count(one.counts.refused) })}
                  </span>
                </span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <MoreButton pages={imports} />
    </section>
  );
}

/** Hands a text to the browser as a file. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'danh-sach-mau.csv' });
  link.click();
  URL.revokeObjectURL(url);
}
