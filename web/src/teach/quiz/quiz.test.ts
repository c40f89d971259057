import { describe, expect, it } from 'vitest';
import { checkQuiz, cleaned } from './quiz-check';
import { emptyQuestion, markRight, type Question, type Quiz, removeChoice } from './quiz-draft';

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
const quiz = (...questions: Question[]): Quiz => ({ version: 0, passPercent: 80, questions });

describe('a quiz being written', () => {
  it('has one right choice where one may be right', () => {
    expect(markRight(asked(), 'a', true).choices.map((choice) => choice.correct)).toEqual([true, false]);
    expect(markRight(asked(), 'b', false).choices.map((choice) => choice.correct)).toEqual([false, true]);
  });

  it('has as many right choices as one likes where several may be right', () => {
    const several = asked({ kind: 'multiple-choice' });
    expect(markRight(several, 'a', true).choices.map((choice) => choice.correct)).toEqual([true, true]);
  });

  it('offers exactly true and false, one of them right', () => {
    const question = emptyQuestion('true-false', newId, sides);
    expect(question.choices.map((choice) => [choice.text, choice.correct])).toEqual([
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
    expect(empty.choices.map((choice) => faults.get(choice.id))).toEqual(Array(3).fill('choice-missing'));
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

  it('is sent without blanks around its words and without empty explanations', () => {
    const sent = cleaned(quiz(asked({ text: ' Hỏi? ', explanation: '  ' }))).questions[0];
    expect(sent?.text).toBe('Hỏi?');
    expect(sent).not.toHaveProperty('explanation');
  });
});
