import type { AnswerFormProps } from './AnswerForm';
import { match } from './answers';
import { t } from './texts';

/** Each thing with a list of partners: the phone's own list, which everybody knows. */
export function MatchForm({ question, answer, change }: AnswerFormProps) {
  return (
    <div class="choices">
      {question.items?.map((item) => (
        <label key={item.id} class="match">
          <span>{item.text}</span>
          <select
            class="input"
            value={answer?.matches?.find(({ itemId }) => itemId === item.id)?.partnerId ?? ''}
            onChange={(event) => change(match(question, answer, item.id, event.currentTarget.value))}
          >
            <option value="">{t.value.choosePartner}</option>
            {question.partners?.map((partner) => (
              <option key={partner.id} value={partner.id}>
                {partner.text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
