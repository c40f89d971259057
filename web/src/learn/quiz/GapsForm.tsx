import { fill } from '../../texts/fill';
import type { AnswerFormProps } from './AnswerForm';
import { fillGap } from './answers';
import { t } from './texts';

/** One field for each gap of the text, in the text's order. */
export function GapsForm({ question, answer, change }: AnswerFormProps) {
  return (
    <div class="choices">
      {question.gapIds?.map((gapId, index) => (
        <label key={gapId} class="match">
          <span>{fill(t.value.gap, { number: index + 1 })}</span>
          <input
            class="input"
            type="text"
            autoComplete="off"
            maxLength={300}
            value={answer?.gaps?.find((gap) => gap.gapId === gapId)?.text ?? ''}
            onInput={(event) => change(fillGap(question, answer, gapId, event.currentTarget.value))}
          />
        </label>
      ))}
    </div>
  );
}
