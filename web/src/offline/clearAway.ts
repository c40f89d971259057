import { database, done, forget } from './database';
import { Outbox } from './outbox';

/**
 * What a member leaves on a phone when they sign out: nothing, but for what they have done and has not been sent, which
 * waits under their name until they sign in here again.
 */
export async function clearAway(memberId: string): Promise<void> {
  const { watches, answers } = await new Outbox(memberId).all();
  if (watches.length + answers.length === 0) {
    await forget(memberId);
    return;
  }
  const transaction = (await database(memberId)).transaction(['answers', 'lessons', 'pieces'], 'readwrite');
  for (const store of ['answers', 'lessons', 'pieces']) {
    transaction.objectStore(store).clear();
  }
  await done(transaction);
}
