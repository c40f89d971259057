import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { count, percent } from '../../texts/format';
import { language } from '../../texts/language';
import { Icon } from '../../ui/Icon';
import { preferredWrong, verdictOf } from './advice';
import { t } from './texts';

/** Each question with how many were right, what it tells, and what was chosen in place of the right answer. */
export function Questions({ items, quiz }: { items: readonly Wire['ItemAnalysis'][]; quiz: string }) {
  const words = t.value;
  return (
    <section class="card stack" aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      {items.length === 0 ? (
        <p class="quiet">{words.noQuestions}</p>
      ) : (
        <>
          <ol class="items">
            {items.map((item, index) => (
              <li key={item.questionId} class="stack tight">
                <h3>
                  {index + 1}. {item.text}
                </h3>
                <Item item={item} />
              </li>
            ))}
          </ol>
          <a class="button quiet-button start" href={quiz}>
            <Icon name="question" /> {words.edit}
          </a>
        </>
      )}
    </section>
  );
}

function Item({ item }: { item: Wire['ItemAnalysis'] }) {
  const words = t.value;
  const verdict = verdictOf(item);
  const { difficulty, discrimination } = item;
  return (
    <>
      <p class="quiet">
        {fill(words.answers, { count: count(item.answers) })}
        {difficulty !== undefined && ` · ${fill(words.right, { share: percent(difficulty, 1) })}`}
      </p>
      <p class={verdict === 'good' ? 'advice good' : 'advice'}>
        {fill(words.verdict[verdict], { choice: preferredWrong(item)?.text ?? '' })}
      </p>
      {discrimination !== undefined && verdict !== 'too-few' && (
        <p class="quiet">
          {words.tells}: {fill(words.tellsHow, { value: decimal(discrimination) })}
        </p>
      )}
      {item.choices.length > 0 && <Choices item={item} />}
    </>
  );
}

function Choices({ item }: { item: Wire['ItemAnalysis'] }) {
  const words = t.value;
  return (
    <table class="plain-table choices">
      <caption class="visually-hidden">{item.text}</caption>
      <thead>
        <tr>
          <th scope="col">{words.choice}</th>
          <th scope="col">{words.chosen}</th>
        </tr>
      </thead>
      <tbody>
        {item.choices.map(({ choiceId, text, correct, chosen }) => (
          <tr key={choiceId}>
            <th scope="row">
              {text}
              {correct && (
                <span class="tag good">
                  <Icon name="check" size={16} /> {words.correct}
                </span>
              )}
            </th>
            <td>
              <svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="all" width="100" height="6" />
                <rect
                  class={correct ? 'right' : 'wrong'}
                  width={(chosen / Math.max(1, item.answers)) * 100}
                  height="6"
                />
              </svg>
              {count(chosen)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const decimal = (value: number): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: 2, signDisplay: 'negative' }).format(value);
