import { describe, expect, it } from 'vitest';
import { canMoveLesson, changeOf, type Modules, moveLesson, moveModule, removeLesson, withTheirs } from './outline';

const modules: Modules = [
  { id: 'm1', title: 'Một', lessons: ['a', 'b'].map((id) => ({ id, title: id })) },
  { id: 'm2', title: 'Hai', lessons: ['c'].map((id) => ({ id, title: id })) },
];
const order = (of: Modules) => of.map((module) => `${module.id}:${module.lessons.map((lesson) => lesson.id).join('')}`);

describe('the outline of a course', () => {
  it('moves a lesson within its module and on into the next', () => {
    expect(order(moveLesson(modules, 'a', 1))).toEqual(['m1:ba', 'm2:c']);
    expect(order(moveLesson(modules, 'b', 1))).toEqual(['m1:a', 'm2:bc']);
    expect(order(moveLesson(modules, 'c', -1))).toEqual(['m1:abc', 'm2:']);
  });

  it('leaves a lesson where it is at either end', () => {
    expect(canMoveLesson(modules, 'a', -1)).toBe(false);
    expect(canMoveLesson(modules, 'c', 1)).toBe(false);
    expect(canMoveLesson(modules, 'b', 1)).toBe(true);
  });

  it('moves whole modules', () => {
    expect(order(moveModule(modules, 'm2', -1))).toEqual(['m2:c', 'm1:ab']);
    expect(moveModule(modules, 'm1', -1)).toBe(modules);
  });

  it('keeps what another person added or removed meanwhile', () => {
    const theirs: Modules = [
      { id: 'm1', title: 'Một', lessons: ['b', 'new'].map((id) => ({ id, title: id })) },
      { id: 'm3', title: 'Ba', lessons: ['late'].map((id) => ({ id, title: id })) },
    ];
    const ours = removeLesson(moveModule(modules, 'm2', -1), 'b');
    expect(order(withTheirs(ours, theirs, modules))).toEqual(['m2:', 'm1:newlate']);
  });

  it('is saved as ids in their order', () => {
    const draft = {
      id: 'x',
      version: 4,
      status: 'draft' as const,
      title: 'Khóa học',
      summary: '',
      language: 'vi',
      unit: { id: 'u', code: 'U', name: 'U', type: 'base-union' as const },
      changedSincePublished: false,
      modules: removeLesson(modules, 'a'),
    };
    expect(changeOf(draft)).toEqual({
      version: 4,
      title: 'Khóa học',
      summary: '',
      language: 'vi',
      modules: [
        { id: 'm1', title: 'Một', lessonIds: ['b'] },
        { id: 'm2', title: 'Hai', lessonIds: ['c'] },
      ],
    });
  });
});
