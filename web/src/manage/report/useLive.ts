import { useEffect, useRef } from 'preact/hooks';
import type { Got } from '../../app/useGet';

const PERIOD_MILLIS = 4000;

/** Asks again every few seconds while somebody looks, so that a figure on the screen is never old. */
export function useLive<T>(got: Got<T>): Got<T> {
  const reload = useRef(got.reload);
  reload.current = got.reload;
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && reload.current();
    const timer = setInterval(look, PERIOD_MILLIS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return got;
}
