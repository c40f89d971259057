import type { Kind, NewId, Question } from './quiz-draft';

type Item = NonNullable<Question['items']>[number];
type Pair = NonNullable<Question['pairs']>[number];

const GAP = /_{3,}/g;

/** What an empty question of a kind begins with, beside its text. */
export function emptyParts(kind: Kind, newId: NewId, sides: readonly [string, string]): Partial<Question> {
  const choice = (text = '', correct = false) => ({ id: newId(), text, correct });
  switch (kind) {
    case 'true-false':
      return { choices: [choice(sides[0], true), choice(sides[1])] };
    case 'short-text':
      return { accepted: [], rule: { caseMatters: false, toneMarksMatter: true } };
    case 'number':
      return { value: '', tolerance: '0' };
    case 'order':
      return { items: [] };
    case 'match':
      return { pairs: [], items: [] };
    case 'gaps':
      return { gaps: [], rule: { caseMatters: false, toneMarksMatter: true } };
    default:
      return { choices: [choice(), choice(), choice()] };
  }
}

/** The items with these texts; each keeps the id of the one that stood in its place. */
export const asItems = (texts: readonly string[], before: readonly Item[], newId: NewId): Item[] =>
  texts.map((text, index) => ({ id: before[index]?.id ?? newId(), text }));

/** Pairs from lines such as `left = right`; a line without the sign has nothing on its right yet. */
export function asPairs(lines: readonly string[], before: readonly Pair[], newId: NewId): Pair[] {
  return lines.map((line, index) => {
    const [left = '', ...right] = line.split('=');
    const old = before[index];
    return {
      left: { id: old?.left.id ?? newId(), text: left.trim() },
      right: { id: old?.right.id ?? newId(), text: right.join('=').trim() },
    };
  });
}

export const pairLines = (question: Question): string[] =>
  (question.pairs ?? []).map(({ left, right }) => `${left.text} = ${right.text}`);

/** The question with one gap for each run of underscores in its text; gaps that were there keep their answers. */
export function withGaps(question: Question, newId: NewId): Question {
  const count = question.text.match(GAP)?.length ?? 0;
  const before = question.gaps ?? [];
  const gaps = Array.from({ length: count }, (_, index) => before[index] ?? { id: newId(), accepted: [] });
  return { ...question, gaps };
}

/** A number as the contract has it, of what people in Vietnam write: `1.234,5` is 1234.5. Undefined when it is none. */
export function asDecimal(text: string): string | undefined {
  const bare = text.replace(/\s/g, '');
  const plain = bare.includes(',') ? bare.replace(/\./g, '').replace(',', '.') : bare;
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}
