import type { ComponentType } from 'preact';
import { goOnDownloading } from '../downloads/downloads';
import { Notices } from './Notices';
import { stayInTouch } from './touch';
import { keepApplication } from './worker';

/** Everything that goes on behind the screens of someone who is signed in. Returns how to stop. */
export function start(memberId: string, show: (notices: ComponentType) => void): () => void {
  show(Notices);
  keepApplication().catch(() => undefined);
  const outOfTouch = stayInTouch(memberId);
  const stop = goOnDownloading(memberId);
  return () => {
    outOfTouch();
    stop();
  };
}
