import { describe, expect, it } from 'vitest';
import type { Wire } from '../../contract';
import { preferredWrong, stepsOf, verdictOf, whatTheySkip, whereTheyLeave } from './advice';

const times = (value: number, seconds: number) => Array.from({ length: seconds }, () => value);
const item = (part: Partial<Wire['ItemAnalysis']>): Wire['ItemAnalysis'] => ({
  questionId: 'q',
  text: 'Câu hỏi',
  answers: 20,
  difficulty: 0.6,
  discrimination: 0.4,
  choices: [],
  ...part,
});

describe('what viewing says', () => {
  it('finds the place where many leave at once', () => {
    expect(whereTheyLeave([...times(20, 40), ...times(12, 60)], 20)).toEqual({ at: 30, people: 8 });
  });

  it('takes neither a slow trickle nor the end for such a place', () => {
    expect(
      whereTheyLeave(
        Array.from({ length: 200 }, (_, second) => 200 - second / 2),
        200,
      ),
    ).toBeUndefined();
    expect(whereTheyLeave([...times(20, 97), 5, 5, 5], 20)).toBeUndefined();
  });

  it('finds stretches that those who watched on have skipped', () => {
    const watched = [...times(10, 20), ...times(5, 15), ...times(10, 10), ...times(4, 3)];
    expect(whatTheySkip(watched, times(10, 48))).toEqual([{ from: 20, to: 35 }]);
    expect(whatTheySkip(times(0, 10), times(0, 10))).toEqual([]);
  });
});

describe('what the answers say', () => {
  const choice = (choiceId: string, chosen: number, correct = false) => ({ choiceId, text: choiceId, chosen, correct });

  it('judges only with enough answers', () => {
    expect(verdictOf(item({ answers: 4, difficulty: 0 }))).toBe('too-few');
    expect(verdictOf(item({ discrimination: -0.1 }))).toBe('misleads');
    expect(verdictOf(item({ difficulty: 0.2 }))).toBe('too-hard');
    expect(verdictOf(item({ difficulty: 0.98 }))).toBe('too-easy');
    expect(verdictOf(item({ discrimination: 0.1 }))).toBe('weak');
    expect(verdictOf(item({}))).toBe('good');
  });

  it('names the wrong choice that draws more people than the right one', () => {
    const choices = [choice('right', 6, true), choice('near', 9), choice('far', 5)];
    expect(preferredWrong(item({ choices }))?.choiceId).toBe('near');
    expect(verdictOf(item({ choices }))).toBe('wrong-preferred');
  });
});

it('shows seconds at round steps', () => {
  expect(stepsOf(60)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]);
  expect(stepsOf(600)).toHaveLength(10);
});
