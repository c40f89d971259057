import type { Wire } from '../../contract';

export type Modules = readonly Wire['ModuleDraft'][];

/** What is sent to save a course: all of it that a trainer may change. */
export function changeOf(draft: Wire['CourseDraft']): Wire['CourseChange'] {
  const { version, title, summary, language, modules } = draft;
  return {
    version,
    title,
    summary,
    language,
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      lessonIds: module.lessons.map((lesson) => lesson.id),
    })),
  };
}

/** A course as it was being changed; lessons that came or went meanwhile come and go here too. */
export function withChange(
  draft: Wire['CourseDraft'],
  change: Omit<Wire['CourseChange'], 'version'> | undefined,
): Wire['CourseDraft'] {
  if (!change) return draft;
  const lessons = draft.modules.flatMap((module) => module.lessons);
  const modules = change.modules.map(({ id, title, lessonIds }) => ({
    id,
    title,
    lessons: lessonIds.flatMap((lessonId) => lessons.filter((lesson) => lesson.id === lessonId)),
  }));
  return { ...draft, ...change, modules: withTheirs(modules, draft.modules, modules) };
}

/** A new module at the end. */
export const addModule = (modules: Modules, id: string, title: string): Modules => [
  ...modules,
  { id, title, lessons: [] },
];

export const renameModule = (modules: Modules, id: string, title: string): Modules =>
  modules.map((module) => (module.id === id ? { ...module, title } : module));

export const removeModule = (modules: Modules, id: string): Modules => modules.filter((module) => module.id !== id);

export const moveModule = (modules: Modules, id: string, step: -1 | 1): Modules =>
  moved(
    modules,
    modules.findIndex((module) => module.id === id),
    step,
  );

export const removeLesson = (modules: Modules, id: string): Modules =>
  modules.map((module) => ({ ...module, lessons: module.lessons.filter((lesson) => lesson.id !== id) }));

/** One place up or down; at the border of its module a lesson goes on into the next one. */
export function moveLesson(modules: Modules, id: string, step: -1 | 1): Modules {
  const home = modules.findIndex((module) => module.lessons.some((lesson) => lesson.id === id));
  const from = modules[home];
  if (!from) return modules;
  const place = from.lessons.findIndex((lesson) => lesson.id === id);
  const lesson = from.lessons[place];
  if (from.lessons[place + step]) {
    return modules.map((module) =>
      module === from ? { ...module, lessons: moved(module.lessons, place, step) } : module,
    );
  }
  const to = modules[home + step];
  if (!to || !lesson) return modules;
  const arrived = step === 1 ? [lesson, ...to.lessons] : [...to.lessons, lesson];
  return removeLesson(modules, id).map((module) => (module.id === to.id ? { ...module, lessons: arrived } : module));
}

/** Whether a lesson has a place to go to. */
export const canMoveLesson = (modules: Modules, id: string, step: -1 | 1): boolean =>
  moveLesson(modules, id, step) !== modules;

/** The list with one element a place further up or down; the same list where there is none. */
export function moved<T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const element = list[index];
  const other = list[index + step];
  if (element === undefined || other === undefined) return list;
  const result = [...list];
  result[index] = other;
  result[index + step] = element;
  return result;
}

/**
 * Our order of modules with what another person has done meanwhile: lessons that they added since `before` come at the
 * end of their module (or of the last one), lessons that they removed go.
 */
export function withTheirs(ours: Modules, theirs: Modules, before: Modules): Modules {
  const theirIds = idsOf(theirs);
  const known = new Set([...idsOf(before), ...idsOf(ours)]);
  const kept = ours.map((module) => ({ ...module, lessons: module.lessons.filter(({ id }) => theirIds.has(id)) }));
  const last = kept.at(-1)?.id;
  return kept.map((module) => {
    const added = theirs
      .filter(({ id }) => (kept.some((each) => each.id === id) ? id === module.id : module.id === last))
      .flatMap(({ lessons }) => lessons.filter(({ id }) => !known.has(id)));
    return { ...module, lessons: [...module.lessons, ...added] };
  });
}

const idsOf = (modules: Modules): Set<string> =>
  new Set(modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.id)));

/** Where a lesson is: its module, and how many lessons of it come before. */
export function placeOf(modules: Modules, id: string): { moduleId: string; part: string; index: number } | undefined {
  for (const module of modules) {
    const index = module.lessons.findIndex((lesson) => lesson.id === id);
    if (index >= 0) return { moduleId: module.id, part: module.title, index };
  }
  return undefined;
}

/** A lesson at a place of a module, counted without the lesson itself; the same modules where it is there already. */
export function placeLesson(modules: Modules, id: string, moduleId: string, index: number): Modules {
  const now = placeOf(modules, id);
  const lesson = modules.flatMap(({ lessons }) => lessons).find((each) => each.id === id);
  if (!now || !lesson || (now.moduleId === moduleId && now.index === index)) return modules;
  return removeLesson(modules, id).map((module) =>
    module.id === moduleId ? { ...module, lessons: inserted(module.lessons, lesson, index) } : module,
  );
}

/** A module at a place, counted without the module itself; the same modules where it is there already. */
export function placeModule(modules: Modules, id: string, index: number): Modules {
  const now = modules.findIndex((module) => module.id === id);
  const module = modules[now];
  if (!module || now === index) return modules;
  return inserted(removeModule(modules, id), module, index);
}

const inserted = <T>(list: readonly T[], element: T, index: number): readonly T[] => [
  ...list.slice(0, index),
  element,
  ...list.slice(index),
];
