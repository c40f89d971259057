import { useId, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { Icon } from '../../ui/Icon';
import { wordsFor } from '../../ui/Trouble';
import { t } from '../texts';
import { LANGUAGES, languageName } from './languages';

/** Captions from a file or from what is pasted; what is wrong comes back with its line. */
export function CaptionsForm(props: { lessonId: string; saved: (track: Wire['CaptionTrack']) => void }) {
  const [language, setLanguage] = useState<string>('vi');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const id = useId();
  const words = t.value.captions;

  async function save() {
    setBusy(true);
    setProblem(undefined);
    const path = { lessonId: props.lessonId, language };
    try {
      props.saved(await call('put', '/api/teaching/lessons/{lessonId}/captions/{language}', { path, body: text }));
      setText('');
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label for={`${id}-language`}>{words.language}</label>
        <select
          id={`${id}-language`}
          class="input narrow"
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {languageName(one)}
            </option>
          ))}
        </select>
      </div>
      <label class="button quiet-button start file-button">
        <Icon name="captions" /> {words.file}
        <input
          type="file"
          class="visually-hidden"
          accept=".srt,.vtt,text/vtt,text/plain"
          onChange={(event) => void event.currentTarget.files?.[0]?.text().then(setText)}
        />
      </label>
      <div class="field">
        <label for={`${id}-text`}>{words.paste}</label>
        <textarea
          id={`${id}-text`}
          class="input code"
          rows={5}
          maxLength={200_000}
          spellcheck={false}
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {problem && (
          <div id={`${id}-problem`} class="field-problem" role="alert">
            <Refusal problem={problem} />
          </div>
        )}
      </div>
      <button type="submit" class="button start" disabled={busy || text.trim() === ''}>
        {busy ? words.saving : words.save}
      </button>
    </form>
  );
}

/** Line by line where the server names lines, else what it says of the whole. */
function Refusal({ problem }: { problem: Problem }) {
  if (problem.fields.length === 0) {
    const { title, next } = wordsFor(problem);
    return (
      <p>
        {title}. {next}
      </p>
    );
  }
  return (
    <>
      <p>{t.value.captions.refused}</p>
      <ul class="todo">
        {problem.fields.slice(0, 5).map(({ field, message }) => (
          <li key={field + message}>{message}</li>
        ))}
      </ul>
    </>
  );
}
