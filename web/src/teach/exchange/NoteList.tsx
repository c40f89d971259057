import { fill } from '../../texts/fill';
import { grouped, type QuestionNote } from './notes';
import { t } from './texts';

/** Each reason once, and below it every place that it is about. */
export function NoteList(props: { notes: readonly QuestionNote[]; place: 'line' | 'question' }) {
  const words = t.value;
  const where = ({ line, name, words: begins, what }: QuestionNote) =>
    [
      line === undefined ? undefined : fill(words[props.place], { line }),
      name,
      begins !== name ? begins : undefined,
      what,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul class="exchange-notes">
      {grouped(props.notes).map(({ code, message, notes }) => (
        <li key={code}>
          <details>
            <summary>
              {message} <span class="quiet">({fill(words.times, { count: notes.length })})</span>
            </summary>
            <ul class="todo">
              {notes.map((note, index) => (
                <li key={index}>{where(note)}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
