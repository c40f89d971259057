import { useState } from 'preact/hooks';
import { memberId } from '../../app/session';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { Shelf } from '../../downloads/shelf';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { megabytes } from '../../texts/format';
import { Trouble } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from './texts';
import './attachments.css';

type Attachment = Wire['Attachment'];

/** The PDFs of a lesson, each with what it costs; those of a lesson on this phone cost nothing and need no line. */
export function Attachments({ lessonId, of }: { lessonId: string; of: readonly Attachment[] }) {
  const [failed, setFailed] = useState<{ attachment: Attachment; problem: Problem }>();
  const words = t.value;
  const open = async (attachment: Attachment) => {
    setFailed(undefined);
    try {
      save(await addressOf(lessonId, attachment.id), attachment.fileName);
    } catch (thrown) {
      setFailed({ attachment, problem: asProblem(thrown) });
    }
  };
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <ul class="cards">
        {of.map((attachment) => (
          <li key={attachment.id}>
            <button type="button" class="button wide-button attachment" onClick={() => void open(attachment)}>
              <WorkIcon name="download" />
              <span>
                {attachment.fileName}
                <small>{fill(words.detail, { size: megabytes(attachment.bytes), pages: attachment.pages })}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{words.offline}</p>
      {failed && <Trouble problem={failed.problem} again={() => void open(failed.attachment)} />}
    </section>
  );
}

async function addressOf(lessonId: string, attachmentId: string): Promise<string> {
  const member = memberId();
  const lesson = member ? await new Shelf(member).find(lessonId).catch(() => undefined) : undefined;
  const kept = lesson?.attachments?.find(({ id }) => id === attachmentId);
  if (kept) {
    return URL.createObjectURL(new Blob([kept.file.bytes], { type: kept.file.type }));
  }
  const path = { lessonId, attachmentId };
  return (await call('get', '/api/lessons/{lessonId}/attachments/{attachmentId}', { path })).url;
}

/** Lets the browser keep a file; it is the store that says so of an address, and we of what is here. */
function save(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  if (url.startsWith('blob:')) {
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
