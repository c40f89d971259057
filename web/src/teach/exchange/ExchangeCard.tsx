import type { Wire } from '../../contract';
import { ExportQuestions } from './ExportQuestions';
import { ImportQuestions } from './ImportQuestions';
import { t } from './texts';
import './exchange.css';

/** Questions from and for other systems; closed until somebody wants it. */
export function ExchangeCard(props: {
  lessonId: string;
  room: number;
  empty: boolean;
  take: (questions: Wire['Question'][]) => void;
}) {
  const words = t.value;
  return (
    <details class="card exchange">
      <summary>
        <h2>{words.title}</h2>
        <p class="quiet">{words.why}</p>
      </summary>
      <ImportQuestions room={props.room} take={props.take} />
      {props.empty ? <p class="quiet">{words.exportEmpty}</p> : <ExportQuestions lessonId={props.lessonId} />}
    </details>
  );
}
