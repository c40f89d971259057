import { useEffect, useId, useState } from 'preact/hooks';
import { addressOf, call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { Trouble } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { NoteList } from './NoteList';
import { t } from './texts';

type Format = Wire['QuestionFormat'];

const FORMATS: readonly Format[] = ['xlsx', 'moodle-xml', 'gift', 'qti-2-1', 'qti-3-0'];

/** The questions as a file in one of the formats, and what others will not understand of it. */
export function ExportQuestions({ lessonId }: { lessonId: string }) {
  const [format, setFormat] = useState<Format>('xlsx');
  const [notes, setNotes] = useState<readonly Wire['QuestionNote'][]>([]);
  const [problem, setProblem] = useState<Problem>();
  const id = useId();
  const words = t.value;
  const input = { path: { lessonId }, query: { format } };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each format
  useEffect(() => {
    let gone = false;
    setNotes([]);
    setProblem(undefined);
    call('get', '/api/teaching/lessons/{lessonId}/quiz/export/notes', input).then(
      (found) => gone || setNotes(found.notes),
      (thrown: unknown) => gone || setProblem(asProblem(thrown)),
    );
    return () => {
      gone = true;
    };
  }, [lessonId, format]);

  return (
    <section class="stack">
      <h3>{words.exportTitle}</h3>
      <p class="quiet">{words.exportWhy}</p>
      <div class="field">
        <label for={id}>{words.format}</label>
        <select
          id={id}
          class="input narrow"
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as Format)}
        >
          {FORMATS.map((each) => (
            <option key={each} value={each}>
              {words.formats[each]}
            </option>
          ))}
        </select>
      </div>
      {notes.length > 0 && (
        <>
          <p>{fill(words.exportNotes, { count: notes.length })}</p>
          <NoteList notes={notes} place="question" />
        </>
      )}
      {problem && <Trouble problem={problem} />}
      <a class="button start" href={addressOf('/api/teaching/lessons/{lessonId}/quiz/export', input)} download>
        <WorkIcon name="download" /> {words.download}
      </a>
    </section>
  );
}
