import { describe, expect, it } from 'vitest';
import { asDecimal, asPairs } from './question-parts';
import { checkQuiz, cleaned } from './quiz-check';
import {
  choicesOf,
  EMPTY_QUIZ,
  emptyQuestion,
  markRight,
  type Question,
  type Quiz,
  removeChoice,
  withText,
} from './quiz-draft';

let ids = 0;
const newId = () => `id-${ids++}`;
const sides = ['Đúng', 'Sai'] as const;

const asked = (over: Partial<Question> = {}): Question => ({
  id: 'q',
  kind: 'single-choice',
  text: 'Mật khẩu nào mạnh?',
  choices: [
    { id: 'a', text: '123456', correct: false },
    { id: 'b', text: 'Một câu dài', correct: true },
  ],
  ...over,
});
const quiz = (...questions: Question[]): Quiz => ({ ...EMPTY_QUIZ, questions });

describe('a quiz being written', () => {
  it('has one right choice where one may be right', () => {
    expect(choicesOf(markRight(asked(), 'a', true)).map((choice) => choice.correct)).toEqual([true, false]);
    expect(choicesOf(markRight(asked(), 'b', false)).map((choice) => choice.correct)).toEqual([false, true]);
  });

  it('has as many right choices as one likes where several may be right', () => {
    const several = asked({ kind: 'multiple-choice' });
    expect(choicesOf(markRight(several, 'a', true)).map((choice) => choice.correct)).toEqual([true, true]);
  });

  it('offers exactly true and false, one of them right', () => {
    const question = emptyQuestion('true-false', newId, sides);
    expect(choicesOf(question).map((choice) => [choice.text, choice.correct])).toEqual([
      ['Đúng', true],
      ['Sai', false],
    ]);
  });

  it('can be saved when nothing is missing', () => {
    expect(checkQuiz(quiz(asked())).size).toBe(0);
  });

  it('says beside each place what is missing', () => {
    const empty = emptyQuestion('single-choice', newId, sides);
    const faults = checkQuiz(quiz(empty));
    expect(faults.get(empty.id)).toBe('text-missing');
    expect(faults.get(`${empty.id}/right`)).toBe('right-missing');
    expect(choicesOf(empty).map((choice) => faults.get(choice.id))).toEqual(Array(3).fill('choice-missing'));
  });

  it('does not take the same answer twice, nor a question whose right answer was removed', () => {
    const twice = asked({
      choices: [
        { id: 'a', text: 'Có', correct: true },
        { id: 'b', text: ' có ', correct: false },
      ],
    });
    expect(checkQuiz(quiz(twice)).get('b')).toBe('choices-equal');
    expect(checkQuiz(quiz(removeChoice(asked(), 'b'))).get('q/right')).toBe('right-missing');
  });

  it('takes a picture in place of the words of a choice, and asks what it shows', () => {
    const picture = { id: 'p', width: 40, height: 30, alternative: '' };
    const shown = (alternative: string) =>
      asked({
        choices: [
          { id: 'a', text: '', correct: true, picture: { ...picture, alternative } },
          { id: 'b', text: 'Biển khác', correct: false },
        ],
      });
    expect([...checkQuiz(quiz(shown(' ')))]).toEqual([['a/picture', 'alternative-missing']]);
    expect(checkQuiz(quiz(shown('Biển cấm lửa'))).size).toBe(0);
    expect(checkQuiz(quiz(asked({ picture }))).get('q/picture')).toBe('alternative-missing');
  });

  it('is sent without blanks around its words and without empty explanations', () => {
    const sent = cleaned(quiz(asked({ text: ' Hỏi? ', explanation: '  ' }))).questions[0];
    expect(sent?.text).toBe('Hỏi?');
    expect(sent).not.toHaveProperty('explanation');
  });

  it('begins every kind without its key, and says so', () => {
    for (const kind of ['short-text', 'number', 'order', 'match', 'gaps'] as const) {
      const empty = emptyQuestion(kind, newId, sides);
      expect(checkQuiz(quiz(empty)).has(`${empty.id}/right`), kind).toBe(true);
    }
  });

  it('has one gap for each run of underscores, and keeps their answers while the text changes', () => {
    const one = withText(emptyQuestion('gaps', newId, sides), 'Bài học dài ___ phút');
    const filled = { ...one, gaps: one.gaps?.map((gap) => ({ ...gap, accepted: ['mười'] })) ?? [] };
    const two = withText(filled, 'Bài học dài ___ phút, mỗi ___ một bài');
    expect(two.gaps?.map((gap) => gap.accepted)).toEqual([['mười'], []]);
    expect(checkQuiz(quiz(filled)).size).toBe(0);
    expect(checkQuiz(quiz(two)).get(`${two.id}/right`)).toBe('gaps-missing');
  });

  it('reads pairs from lines, and says what is half', () => {
    const pairs = asPairs(['OTP = mã một lần', 'PIN'], [], newId) ?? [];
    expect(pairs.map(({ left, right }) => [left.text, right.text])).toEqual([
      ['OTP', 'mã một lần'],
      ['PIN', ''],
    ]);
    const question = { ...emptyQuestion('match', newId, sides), text: 'Ghép', pairs };
    expect(checkQuiz(quiz(question)).get(`${question.id}/right`)).toBe('pair-missing');
  });

  it('takes numbers as they are written in Vietnam', () => {
    expect(['2,5', '1.234,5', '10', '-3', 'mười', ''].map(asDecimal)).toEqual([
      '2.5',
      '1234.5',
      '10',
      '-3',
      undefined,
      undefined,
    ]);
  });
});
