import { asDecimal } from './question-parts';
import { type Choice, choicesOf, type Question, type Quiz } from './quiz-draft';

export type QuizFault =
  | 'text-missing'
  | 'choice-missing'
  | 'alternative-missing'
  | 'right-missing'
  | 'choices-equal'
  | 'accepted-missing'
  | 'number-wrong'
  | 'two-at-least'
  | 'pair-missing'
  | 'items-equal'
  | 'gaps-missing';

/** What is missing, by the id of the question or choice beside which it is said. Empty: the quiz can be saved. */
export type QuizFaults = ReadonlyMap<string, QuizFault>;

/** The rules of the contract that typing can break; what is wrong with the key is at the question's id with `/right`. */
export function checkQuiz({ questions }: Quiz): QuizFaults {
  const faults = new Map<string, QuizFault>();
  for (const question of questions) {
    if (question.text.trim() === '') faults.set(question.id, 'text-missing');
    checkPicture(question, faults);
    const fault = keyFault(question);
    if (fault) faults.set(`${question.id}/right`, fault);
    checkChoices(question, faults);
  }
  return faults;
}

const same = (text: string): string => text.trim().toLocaleLowerCase('vi');
const areEqual = (texts: readonly string[]): boolean => new Set(texts.map(same)).size < texts.length;

function keyFault(question: Question): QuizFault | undefined {
  const { accepted = [], items = [], pairs = [], gaps = [] } = question;
  switch (question.kind) {
    case 'short-text':
      return accepted.length === 0 ? 'accepted-missing' : undefined;
    case 'number': {
      const tolerance = asDecimal(question.tolerance ?? '');
      const wrong = asDecimal(question.value ?? '') === undefined || !tolerance || tolerance.startsWith('-');
      return wrong ? 'number-wrong' : undefined;
    }
    case 'order':
      if (items.length < 2) return 'two-at-least';
      return areEqual(items.map(({ text }) => text)) ? 'items-equal' : undefined;
    case 'match': {
      if (pairs.length < 2) return 'two-at-least';
      if (pairs.some(({ left, right }) => left.text === '' || right.text === '')) return 'pair-missing';
      const rights = [...pairs.map(({ right }) => right.text), ...items.map(({ text }) => text)];
      return areEqual(pairs.map(({ left }) => left.text)) || areEqual(rights) ? 'items-equal' : undefined;
    }
    case 'gaps':
      return gaps.length === 0 || gaps.some((gap) => gap.accepted.length === 0) ? 'gaps-missing' : undefined;
    default:
      return choicesOf(question).some((choice) => choice.correct) ? undefined : 'right-missing';
  }
}

function checkPicture({ id, picture }: Question | Choice, faults: Map<string, QuizFault>): void {
  if (picture && picture.alternative.trim() === '') faults.set(`${id}/picture`, 'alternative-missing');
}

function checkChoices(question: Question, faults: Map<string, QuizFault>): void {
  const seen = new Set<string>();
  for (const choice of choicesOf(question)) {
    const words = same(choice.text);
    checkPicture(choice, faults);
    if (words === '') {
      if (!choice.picture) faults.set(choice.id, 'choice-missing');
    } else if (seen.has(words)) faults.set(choice.id, 'choices-equal');
    seen.add(words);
  }
}

/** The quiz as it is sent: without the spaces around words, without empty explanations, numbers with a point. */
export function cleaned(quiz: Quiz): Quiz {
  return { ...quiz, questions: quiz.questions.map(cleanedQuestion) };
}

function cleanedQuestion({ explanation, choices, value, tolerance, ...question }: Question): Question {
  return {
    ...question,
    text: question.text.trim(),
    ...(explanation?.trim() ? { explanation: explanation.trim() } : {}),
    ...(choices && {
      choices: choices.map(({ explanation: why, ...choice }) => ({
        ...choice,
        text: choice.text.trim(),
        ...(why?.trim() ? { explanation: why.trim() } : {}),
      })),
    }),
    ...(value !== undefined && { value: asDecimal(value) ?? value }),
    ...(tolerance !== undefined && { tolerance: asDecimal(tolerance) ?? tolerance }),
  };
}
