import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { megabytes } from '../../texts/format';
import { wordsFor } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { uuid } from '../../uuid';
import { sendPdf } from './send-pdf';
import { t } from './texts';

/** What lies beside a lesson to be read. */
export function AttachmentsCard(props: { lessonId: string; first: Wire['LessonDraft']['attachments'] }) {
  const { lessonId } = props;
  const [attachments, setAttachments] = useState(props.first);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value;

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    await work().catch((thrown: unknown) => setProblem(asProblem(thrown)));
    setBusy(false);
  }
  const add = (file: File) =>
    attempt(async () => {
      const added = await sendPdf(lessonId, uuid(), file);
      setAttachments((before) => [...before, added]);
    });
  const remove = (attachmentId: string) =>
    attempt(async () => {
      const path = { lessonId, attachmentId };
      await call('delete', '/api/teaching/lessons/{lessonId}/attachments/{attachmentId}', { path });
      setAttachments((before) => before.filter(({ id }) => id !== attachmentId));
    });

  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p class="quiet">{words.why}</p>
      {attachments.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="tracks">
          {attachments.map(({ id, fileName, bytes }) => (
            <li key={id}>
              <span>{fill(words.have, { name: fileName, size: megabytes(bytes) })}</span>
              <button type="button" class="link-button" disabled={busy} onClick={() => void remove(id)}>
                {fill(words.remove, { name: fileName })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <label class="button quiet-button start file-button">
        <WorkIcon name="upload" /> {busy ? words.sending : words.add}
        <input
          type="file"
          class="visually-hidden"
          accept=".pdf,application/pdf"
          disabled={busy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void add(file);
          }}
        />
      </label>
    </section>
  );
}
