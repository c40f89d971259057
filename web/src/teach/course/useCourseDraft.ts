import { useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { saverOf, unsentChange } from '../saver';
import { changeOf, type Modules, withChange, withTheirs } from './outline';

type Draft = Wire['CourseDraft'];

/** A course being edited: what is on the screen, how it is saved, and the steps that the server must take part in. */
export function useCourseDraft(first: Draft) {
  const name = `course.${first.id}`;
  const [draft, setDraft] = useState(() => withChange(first, unsentChange(name)));
  /** What both agreed on last: a conflict is told as the difference to it. */
  const [seen, setSeen] = useState(first);
  /** What was typed before theirs was taken, until it is taken back or typed over. */
  const [mine, setMine] = useState<Draft>();
  const path = { courseId: first.id };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of the editor
  const saver = useMemo(
    () =>
      saverOf<Draft, Omit<Wire['CourseChange'], 'version'>>(first, {
        name,
        load: () => call('get', '/api/teaching/courses/{courseId}', { path }),
        send: (change, version) =>
          call('put', '/api/teaching/courses/{courseId}', { path, body: { ...change, version } }),
        editable,
        saved(stored) {
          const { version, status, changedSincePublished } = stored;
          setSeen(stored);
          setDraft((now) => ({ ...now, version, status, changedSincePublished }));
        },
      }),
    [first.id],
  );
  useEffect(() => () => void saver.flush(), [saver]);

  const show = (shown: Draft) => {
    saver.adopt(shown.version);
    setDraft(shown);
    setSeen(shown);
  };
  const load = () => call('get', '/api/teaching/courses/{courseId}', { path });

  return {
    draft,
    seen,
    mine,
    saver,
    change(part: Partial<Pick<Draft, 'title' | 'summary' | 'modules'>>) {
      const changed = { ...draft, ...part };
      setDraft(changed);
      setMine(undefined);
      if (isComplete(changed)) saver.change(editable(changed));
    },
    /** Shows what the server has now. */
    reload: async () => show(await load()),
    async takeTheirs() {
      const theirs = await load();
      setMine(draft);
      show(theirs);
    },
    async keepMine() {
      const theirs = await load();
      const merged = { ...draft, modules: withTheirs(draft.modules, theirs.modules, seen.modules) };
      setDraft(merged);
      saver.change(editable(merged));
      await saver.overwrite(theirs.version);
    },
    /** After theirs was taken: what was typed before, as a change of theirs. */
    mineBack() {
      if (!mine) return;
      const back = {
        ...draft,
        title: mine.title,
        summary: mine.summary,
        modules: withTheirs(mine.modules, draft.modules, seen.modules),
      };
      setMine(undefined);
      setDraft(back);
      if (isComplete(back)) saver.change(editable(back));
    },
    /** Adds a lesson and answers with its id. */
    async addLesson(moduleId: string, title: string): Promise<string> {
      await saver.flush();
      const id = crypto.randomUUID();
      await call('post', '/api/teaching/courses/{courseId}/lessons', { path, body: { id, moduleId, title } });
      return id;
    },
  };
}

export type CourseDraftEditing = ReturnType<typeof useCourseDraft>;

/** Whether it can be saved: every name is there. */
export const isComplete = ({ title, modules }: { title: string; modules: Modules }): boolean =>
  title.trim() !== '' && modules.every((module) => module.title.trim() !== '');

function editable(draft: Draft): Omit<Wire['CourseChange'], 'version'> {
  const { version: _, ...change } = changeOf(draft);
  return change;
}
