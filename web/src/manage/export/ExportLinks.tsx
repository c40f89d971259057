import { useEffect, useState } from 'preact/hooks';
import { addressOf, call } from '../../call';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { count } from '../../texts/format';
import { WorkIcon } from '../../ui/WorkIcon';
import { uuid } from '../../uuid';
import { t } from '../texts';

const PERIOD_MILLIS = 800;

/** So often nothing is known of an export before nobody asks any more. */
const PATIENCE = 20;

/** The table of a course as a file, and how far it has come. */
export function ExportLinks({ unitId, courseId }: { unitId: string; courseId: string }) {
  const [exportId, setExportId] = useState<string>();
  const words = t.value.report;
  const address = (format: Wire['ExportFormat'], id?: string) =>
    addressOf('/api/reports/units/{unitId}/courses/{courseId}/export', {
      path: { unitId, courseId },
      query: { format, exportId: id },
    });
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          class={format === 'xlsx' ? 'button primary' : 'button'}
          href={address(format)}
          download
          onClick={({ currentTarget }) => {
            const id = uuid();
            // The browser follows the address that the link has after this.
            currentTarget.href = address(format, id);
            setExportId(id);
          }}
        >
          <WorkIcon name="download" /> {format === 'xlsx' ? words.exportExcel : words.export}
        </a>
      ))}
      <div role="status">{exportId && <Progress key={exportId} exportId={exportId} />}</div>
    </>
  );
}

function Progress({ exportId }: { exportId: string }) {
  const [progress, setProgress] = useState<Wire['ExportProgress']>();
  const words = t.value.report;
  const running = !progress || progress.state === 'running';
  useEffect(() => {
    if (!running) return;
    let tries = 0;
    const timer = setInterval(() => {
      // It is not known before the server has begun with it.
      call('get', '/api/reports/exports/{exportId}', { path: { exportId } }).then(setProgress, () => {
        if (++tries > PATIENCE) clearInterval(timer);
      });
    }, PERIOD_MILLIS);
    return () => clearInterval(timer);
  }, [exportId, running]);
  if (!progress) return <p class="quiet">{words.exporting}</p>;
  if (progress.state === 'stopped') return <p class="field-problem">{words.exportStopped}</p>;
  return progress.state === 'done' ? (
    <p class="quiet">{fill(words.exported, { count: count(progress.rowsSent) })}</p>
  ) : (
    <p class="quiet">{fill(words.exportingPart, { percent: progress.percent })}</p>
  );
}
