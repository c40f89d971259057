import { useState } from 'preact/hooks';
import { memberId } from '../../app/session';
import { asProblem } from '../../problem';
import { fill } from '../../texts/fill';
import { wordsFor } from '../../ui/Trouble';
import { t } from '../texts';
import { checkKindAndSize, checkLength, MAX_BYTES, readLength } from '../upload/check-file';
import { titleOf } from '../upload/titles';
import { sendFile } from '../upload/uploads';
import { FilePicker } from '../video/FilePicker';
import type { CourseDraftEditing } from './useCourseDraft';

/** Several clips at once: each that can be taken makes a lesson of its own at the end of the module, and is sent. */
export function ManyVideos({ editing, moduleId }: { editing: CourseDraftEditing; moduleId: string }) {
  const [making, setMaking] = useState<string>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const words = t.value.course;

  async function take(files: File[]): Promise<void> {
    const courseId = editing.draft.id;
    let number = editing.draft.modules.flatMap(({ lessons }) => lessons).length;
    const no: string[] = [];
    for (const file of files) {
      setMaking(file.name);
      const seconds = checkKindAndSize(file) ? undefined : await readLength(file);
      const why = checkKindAndSize(file) ?? checkLength(seconds);
      if (why) {
        no.push(fill(t.value.upload.refused[why], { name: file.name, size: `${MAX_BYTES / 1024 ** 3} GB` }));
        continue;
      }
      const title = titleOf(file.name) ?? fill(words.newLesson, { number: ++number });
      try {
        const lessonId = await editing.addLesson(moduleId, title);
        void sendFile(memberId() ?? '', lessonId, file, seconds, { courseId, title });
      } catch (thrown) {
        no.push(`${file.name}: ${wordsFor(asProblem(thrown)).title}`);
      }
    }
    setRefused(no);
    setMaking(undefined);
    await editing.reload();
  }

  return (
    <>
      {making ? (
        <p role="status">{fill(words.making, { name: making })}</p>
      ) : (
        <FilePicker label={words.manyVideos} quiet many={(files) => void take(files)} />
      )}
      {refused.length > 0 && (
        <div class="field-problem" role="alert">
          {refused.map((why) => (
            <p key={why}>{why}</p>
          ))}
        </div>
      )}
    </>
  );
}
