import { useCallback, useEffect, useState } from 'preact/hooks';
import { memberId, whoIsThere } from '../../app/session';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { type KeptMedia, type KeptPlayback, keptPlayback, renewGrant } from '../../downloads/keptPlayback';
import { asProblem, type Problem } from '../../problem';

export interface PlaybackState {
  readonly playback: Wire['Playback'] | undefined;
  /** The video itself, where it is on this phone. */
  readonly kept: KeptMedia | undefined;
  readonly problem: Problem | undefined;
  /** Asks anew: for addresses that have expired, or after a problem. */
  renew(): void;
}

/**
 * What a player needs for a lesson: what is kept on this phone, which costs nothing and needs no line; else asked anew
 * on each visit, for addresses and grant are made for this visit.
 */
export function usePlayback(lessonId: string): PlaybackState {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ playback?: Wire['Playback']; kept?: KeptMedia; problem?: Problem }>({});
  useEffect(() => {
    const leaving = new AbortController();
    const gone = () => leaving.signal.aborted;
    let here: KeptPlayback | undefined;
    const ask = () =>
      call('get', '/api/lessons/{lessonId}/playback', { path: { lessonId } }, { signal: leaving.signal });
    const find = async () => {
      // On the first page of a visit nobody is known yet, and on a weak line each further round takes half a second.
      const early = memberId() ? undefined : ask();
      early?.catch(() => undefined);
      const member = await whoIsThere();
      // What is kept and could not be played is not tried again.
      here = member && round === 0 ? await keptPlayback(member, lessonId) : undefined;
      if (here && member) {
        renewGrant(member, lessonId).catch(() => undefined);
        return { playback: here.playback, kept: here.media };
      }
      return { playback: await (early ?? ask()) };
    };
    find().then(
      (found) => gone() || setState(found),
      (thrown: unknown) => gone() || setState({ problem: asProblem(thrown) }),
    );
    return () => {
      leaving.abort();
      here?.release();
    };
  }, [lessonId, round]);
  const renew = useCallback(() => setRound((n) => n + 1), []);
  return { playback: state.playback, kept: state.kept, problem: state.problem, renew };
}
