import { useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { t as quizWords } from '../texts';
import { NoteList } from './NoteList';
import { t } from './texts';

type Question = Wire['Question'];

/** What comes of a file, question by question, and what does not, reason by reason. */
export function ImportResult(props: {
  name: string;
  found: Wire['QuestionImport'];
  room: number;
  take: (questions: Question[]) => void;
  drop: () => void;
}) {
  const { questions, notes, format } = props.found;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(questions.map(({ id }) => id)));
  const words = t.value;
  const leftOut = notes.filter((note) => note.leftOut);
  const changed = notes.filter((note) => !note.leftOut);
  const facts = { count: questions.length, name: props.name, format: words.formats[format] };
  const whole = chosen.size === questions.length;

  function mark(id: string, wanted: boolean) {
    const next = new Set(chosen);
    if (wanted) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <div class="stack exchange-result">
      <h4>{fill(questions.length > 0 ? words.come : words.none, facts)}</h4>
      {notes.length === 0 && <p>{words.nothingLost}</p>}
      {leftOut.length > 0 && (
        <div class="stack">
          <p class="exchange-head">{fill(words.leftOut, { count: leftOut.length })}</p>
          <NoteList notes={leftOut} place="line" />
        </div>
      )}
      {changed.length > 0 && (
        <div class="stack">
          <p class="exchange-head">{fill(words.changed, { count: changed.length })}</p>
          <NoteList notes={changed} place="line" />
        </div>
      )}
      {questions.length > 0 && (
        <fieldset class="exchange-questions">
          <legend>{words.which}</legend>
          <button
            type="button"
            class="link-button"
            onClick={() => setChosen(new Set(whole ? [] : questions.map(({ id }) => id)))}
          >
            {whole ? words.noneOfThem : words.all}
          </button>
          {questions.map(({ id, kind, text }) => (
            <label key={id} class="exchange-question">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => mark(id, event.currentTarget.checked)}
              />
              <span>
                {text} <span class="quiet">({quizWords.value.quiz.kinds[kind]})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen.size > props.room && (
        <p class="field-problem" role="alert">
          {fill(words.tooMany, { room: props.room })}
        </p>
      )}
      <div class="buttons">
        {questions.length > 0 && (
          <button
            type="button"
            class="button primary"
            disabled={chosen.size === 0 || chosen.size > props.room}
            onClick={() => props.take(questions.filter(({ id }) => chosen.has(id)))}
          >
            {fill(words.take, { count: chosen.size })}
          </button>
        )}
        <button type="button" class="button quiet-button" onClick={props.drop}>
          {words.drop}
        </button>
      </div>
    </div>
  );
}
