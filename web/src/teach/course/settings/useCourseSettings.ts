import { useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../../../call';
import type { Wire } from '../../../contract';
import { saverOf } from '../../saver';

type Draft = Wire['CourseDraft'];
type Settings = Wire['CourseSettings'];
type Change = Omit<Wire['CourseSettingsChange'], 'version'>;

/** The settings of a course being edited: saved as they are chosen. */
export function useCourseSettings(first: Draft) {
  const [draft, setDraft] = useState(first);
  const path = { courseId: first.id };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of the editor
  const saver = useMemo(
    () =>
      saverOf<Draft, Change>(first, {
        load: () => call('get', '/api/teaching/courses/{courseId}', { path }),
        send: (change, version) =>
          call('put', '/api/teaching/courses/{courseId}/settings', { path, body: { ...change, version } }),
        editable: ({ settings }) => changeOf(settings),
        saved: ({ version }) => setDraft((now) => ({ ...now, version })),
      }),
    [first.id],
  );
  useEffect(() => () => void saver.flush(), [saver]);

  const show = (shown: Draft) => {
    saver.adopt(shown.version);
    setDraft(shown);
  };
  const load = () => call('get', '/api/teaching/courses/{courseId}', { path });
  return {
    draft,
    saver,
    change(part: Partial<Settings>) {
      const settings = { ...draft.settings, ...part };
      setDraft({ ...draft, settings });
      saver.change(changeOf(settings));
    },
    takeTheirs: async () => show(await load()),
    keepMine: async () => void (await saver.overwrite((await load()).version)),
    async nameTrainer(number: string) {
      await saver.flush();
      show(await call('post', '/api/teaching/courses/{courseId}/trainers', { path, body: { number } }));
    },
    async dismissTrainer(memberId: string) {
      await saver.flush();
      const both = { ...path, memberId };
      show(await call('delete', '/api/teaching/courses/{courseId}/trainers/{memberId}', { path: both }));
    },
  };
}

export type CourseSettingsEditing = ReturnType<typeof useCourseSettings>;

const changeOf = ({ prerequisites, audience, ...same }: Settings): Change => ({
  ...same,
  prerequisiteIds: prerequisites.map(({ id }) => id),
  audienceIds: audience.map(({ id }) => id),
});
