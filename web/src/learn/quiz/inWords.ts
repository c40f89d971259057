import type { Answer, Asked } from './answers';

/** An answer to a question without choices, as one line of words for each of its parts. */
export function inWords(question: Asked, answer: Answer | undefined): string[] {
  const textOf = (id: string) =>
    [...(question.items ?? []), ...(question.partners ?? [])].find((item) => item.id === id)?.text ?? '';
  if (answer?.text) {
    return [answer.text];
  }
  if (answer?.order) {
    return answer.order.map((id, index) => `${index + 1}. ${textOf(id)}`);
  }
  if (answer?.matches) {
    const pairs = new Map(answer.matches.map(({ itemId, partnerId }) => [itemId, partnerId]));
    return (question.items ?? [])
      .filter(({ id }) => pairs.has(id))
      .map(({ id, text }) => `${text} → ${textOf(pairs.get(id) ?? '')}`);
  }
  const gaps = new Map(answer?.gaps?.map(({ gapId, text }) => [gapId, text]));
  return (question.gapIds ?? []).filter((id) => gaps.has(id)).map((id, index) => `${index + 1}. ${gaps.get(id)}`);
}
