import { useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { saverOf, unsentChange } from '../saver';

type Draft = Wire['LessonDraft'];
type Words = Pick<Draft, 'title' | 'summary'>;

const editable = ({ title, summary }: Words): Words => ({ title, summary });

/** The words of a lesson being edited, and how they are saved. */
export function useLessonDraft(first: Draft) {
  const name = `lesson.${first.id}`;
  const [words, setWords] = useState(() => unsentChange<Words>(name) ?? editable(first));
  const path = { lessonId: first.id };
  const load = () => call('get', '/api/teaching/lessons/{lessonId}', { path });

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of the editor
  const saver = useMemo(
    () =>
      saverOf<Draft, Words>(first, {
        name,
        load,
        send: (change, version) =>
          call('put', '/api/teaching/lessons/{lessonId}', { path, body: { ...change, version } }),
        editable,
        saved: () => undefined,
      }),
    [first.id],
  );
  useEffect(() => () => void saver.flush(), [saver]);

  return {
    words,
    saver,
    change(part: Partial<Words>) {
      const changed = { ...words, ...part };
      setWords(changed);
      if (changed.title.trim() !== '') saver.change(changed);
    },
    async takeTheirs() {
      const theirs = await load();
      saver.adopt(theirs.version);
      setWords(editable(theirs));
    },
    keepMine: async () => saver.overwrite((await load()).version),
  };
}
