import { describe, expect, it } from 'vitest';
import { dropPlace } from './drop-place';
import {
  canMoveLesson,
  changeOf,
  type Modules,
  moveLesson,
  moveModule,
  placeLesson,
  placeModule,
  removeLesson,
  withTheirs,
} from './outline';

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

  it('puts a lesson and a module where they are let go', () => {
    expect(order(placeLesson(modules, 'a', 'm2', 1))).toEqual(['m1:b', 'm2:ca']);
    expect(order(placeLesson(modules, 'b', 'm1', 0))).toEqual(['m1:ba', 'm2:c']);
    expect(placeLesson(modules, 'b', 'm1', 1)).toBe(modules);
    expect(order(placeModule(modules, 'm1', 1))).toEqual(['m2:c', 'm1:ab']);
    expect(placeModule(modules, 'm1', 0)).toBe(modules);
  });

  it('finds the place below the pointer, also in a module without lessons and below the last one', () => {
    const row = (id: string, top: number) => ({ id, top, bottom: top + 50 });
    const boxes = [
      { id: 'm1', top: 0, bottom: 200, rows: [row('a', 50), row('b', 100)] },
      { id: 'm2', top: 220, bottom: 300, rows: [] },
    ];
    expect(dropPlace(boxes, 'a', 110)).toEqual({ moduleId: 'm1', index: 0 });
    expect(dropPlace(boxes, 'a', 130)).toEqual({ moduleId: 'm1', index: 1 });
    expect(dropPlace(boxes, 'a', 250)).toEqual({ moduleId: 'm2', index: 0 });
    expect(dropPlace(boxes, 'b', 900)).toEqual({ moduleId: 'm2', index: 0 });
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
      updatedAt: '2026-11-28T08:00:00Z',
      trainers: [],
      settings: { watchedPercent: 90, quizNeeded: true, requiredLessonIds: [], prerequisites: [], audience: [] },
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
