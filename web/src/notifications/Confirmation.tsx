import { useEffect, useState } from 'preact/hooks';
import { call } from '../call';
import { asProblem, type Problem } from '../problem';
import { Notice } from '../ui/Notice';
import { Trouble } from '../ui/Trouble';
import { t } from './texts';

/** What the link in a mail leads to: the address is its reader's. */
export function Confirmation({ token, done }: { token: string; done: () => void }) {
  const [state, setState] = useState<'working' | 'done' | Problem>('working');
  const [round, setRound] = useState(0);
  const words = t.value.confirm;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` tries again
  useEffect(() => {
    let left = false;
    call('post', '/api/me/notifications/confirmation', { body: { token } }).then(
      () => {
        if (left) return;
        setState('done');
        done();
      },
      (thrown: unknown) => left || setState(asProblem(thrown)),
    );
    return () => {
      left = true;
    };
  }, [token, round]);
  if (state === 'working' || state === 'done') {
    return (
      <p role="status" class="hint">
        {words[state]}
      </p>
    );
  }
  return state.code === 'notifications.confirmation' ? (
    <Notice icon="warning" title={words.failed} text={words.failedNext} alert />
  ) : (
    <Trouble problem={state} again={() => setRound(round + 1)} />
  );
}
