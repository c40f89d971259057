import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';

export interface PlaybackState {
  readonly playback: Wire['Playback'] | undefined;
  readonly problem: Problem | undefined;
  /** Asks anew: for addresses that have expired, or after a problem. */
  renew(): void;
}

/** What a player needs for a lesson. Asked anew on each visit, for addresses and grant are made for this visit. */
export function usePlayback(lessonId: string): PlaybackState {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ playback?: Wire['Playback']; problem?: Problem }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same anew
  useEffect(() => {
    const leaving = new AbortController();
    call('get', '/api/lessons/{lessonId}/playback', { path: { lessonId } }, { signal: leaving.signal }).then(
      (playback) => leaving.signal.aborted || setState({ playback }),
      (thrown: unknown) => leaving.signal.aborted || setState({ problem: asProblem(thrown) }),
    );
    return () => leaving.abort();
  }, [lessonId, round]);
  const renew = useCallback(() => setRound((n) => n + 1), []);
  return { playback: state.playback, problem: state.problem, renew };
}
