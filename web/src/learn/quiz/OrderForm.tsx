import { fill } from '../../texts/fill';
import { Steps } from '../../ui/Steps';
import type { AnswerFormProps } from './AnswerForm';
import { t } from './texts';

/** Things that are put in order, one step at a time: works with a thumb, a keyboard and a screen reader alike. */
export function OrderForm({ question, answer, change }: AnswerFormProps) {
  const items = question.items ?? [];
  const order = answer?.order ?? items.map(({ id }) => id);
  const words = t.value;
  const move = (from: number, step: -1 | 1) => {
    const moved = [...order];
    moved.splice(from + step, 0, ...moved.splice(from, 1));
    change({ questionId: question.id, order: moved });
  };
  return (
    <ol class="order">
      {order.map((id, index) => {
        const text = items.find((item) => item.id === id)?.text ?? '';
        return (
          <li key={id} class="order-item">
            <span>{text}</span>
            <Steps
              up={fill(words.up, { item: text })}
              down={fill(words.down, { item: text })}
              canUp={index > 0}
              canDown={index < order.length - 1}
              move={(step) => move(index, step)}
            />
          </li>
        );
      })}
    </ol>
  );
}
