import { sendLeftovers } from './reporter';
import { sendProgress } from './send';
import { UnsentStore } from './unsent';

/** Sends now, and whenever the line comes back, what this member has watched and not yet reported. Returns how to stop. */
export function keepSending(memberId: string): () => void {
  const send = () => void sendLeftovers(new UnsentStore(memberId), sendProgress);
  send();
  addEventListener('online', send);
  return () => removeEventListener('online', send);
}
