import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { noAnswer } from '../problem';
import { Skeleton } from '../ui/Skeleton';
import { Trouble } from '../ui/Trouble';

export type Later<Props> = ComponentType<Props> & { fetch(): Promise<unknown> };

/**
 * A screen whose code is fetched when it is first shown, or before by `fetch()`. On a cut line it says so and can be
 * tried again, rather than leaving a dead page.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let there: ComponentType<Props> | undefined;
  const fetch = () =>
    load().then((component) => {
      there = component;
    });
  function Later(props: Props) {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
    const Screen = there;
    useEffect(() => {
      let gone = false;
      const settle = (to: 'there' | 'failed') => () => gone || setState(to);
      // Not whether it is there by now: the code may have come since this was drawn, and nobody would draw it again.
      if (state === 'waiting' && !Screen) {
        fetch().then(settle('there'), settle('failed'));
      }
      return () => {
        gone = true;
      };
    }, [state]);
    if (Screen) {
      return <Screen {...props} />;
    }
    return state === 'failed' ? <Trouble problem={noAnswer()} again={() => setState('waiting')} /> : <Skeleton tall />;
  }
  return Object.assign(Later, { fetch });
}
