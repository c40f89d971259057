import { useMemo, useState } from 'preact/hooks';
import { memberId } from '../../../app/session';
import { call } from '../../../call';
import { asProblem, type Problem } from '../../../problem';
import { type Cues, faultsOf, writeCues } from './cues';
import { forgetDraft, keepDraft, keptDraft } from './draft';
import { begin, changed, undone } from './history';

/** Captions in one language while they are being written. */
export function useCaptions(of: { lessonId: string; language: string; saved: Cues; most: number }) {
  const { lessonId, language, most } = of;
  const member = memberId() ?? '';
  const kept = useMemo(() => keptDraft(member, lessonId, language), [member, lessonId, language]);
  const [history, setHistory] = useState(() => begin(kept ?? of.saved));
  const [state, setState] = useState<'saved' | 'changed' | 'saving'>(kept ? 'changed' : 'saved');
  const [problem, setProblem] = useState<Problem>();
  const [refused, setRefused] = useState<ReadonlyMap<number, string>>(new Map());
  const cues = history.now;
  const faults = useMemo(() => faultsOf(cues, most), [cues, most]);

  function show(next: typeof history): void {
    if (next === history) return;
    setHistory(next);
    setState('changed');
    setRefused(new Map());
    keepDraft(member, lessonId, language, next.now);
  }

  async function save(): Promise<void> {
    const { text, lines } = writeCues(cues);
    setState('saving');
    setProblem(undefined);
    try {
      const path = { lessonId, language };
      await call('put', '/api/teaching/lessons/{lessonId}/captions/{language}', { path, body: text });
      forgetDraft(member, lessonId, language);
      setState('saved');
    } catch (thrown) {
      const why = asProblem(thrown);
      setProblem(why);
      setRefused(new Map(why.fields.map(({ message }) => [cueOf(message, lines), message])));
      setState('changed');
    }
  }

  return {
    cues,
    faults,
    refused,
    state,
    problem,
    /** What is on the screen was typed another time and never saved. */
    recovered: kept !== undefined,
    canUndo: history.before.length > 0,
    change: (next: Cues, kind?: string) => show(changed(history, next, kind)),
    undo: () => show(undone(history)),
    /** Back to what the server has. */
    discard(saved: Cues) {
      forgetDraft(member, lessonId, language);
      setHistory(begin(saved));
      setState('saved');
    },
    save,
  };
}

export type CaptionsEditing = ReturnType<typeof useCaptions>;

/** The caption that a message of the server is about: it names a line, and the caption's begins there or before. */
function cueOf(message: string, lines: ReadonlyMap<number, number>): number {
  const line = Number(/\d+/.exec(message)?.[0] ?? 0);
  return [...lines].filter(([at]) => at <= line).at(-1)?.[1] ?? -1;
}
