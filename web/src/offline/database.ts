/**
 * What the phone keeps of one member, in a database under their name: another person on the same phone opens another
 * database and comes upon nothing of it.
 */
export type Store = 'answers' | 'outbox' | 'lessons' | 'pieces';

const name = (memberId: string): string => `muoiphut.${memberId}`;
const opened = new Map<string, Promise<IDBDatabase>>();

/** Rejects where the browser keeps nothing, as in some private windows. */
export function database(memberId: string): Promise<IDBDatabase> {
  const known = opened.get(memberId) ?? open(memberId);
  opened.set(memberId, known);
  return known;
}

function open(memberId: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name(memberId), 1);
    opening.onupgradeneeded = () => {
      for (const store of ['answers', 'outbox', 'lessons', 'pieces'] satisfies Store[]) {
        opening.result.createObjectStore(store);
      }
    };
    opening.onsuccess = () => {
      const there = opening.result;
      const forget = () => opened.delete(memberId);
      // Another page may want to delete it; a database that is held open would let it wait for ever.
      there.onversionchange = () => {
        there.close();
        forget();
      };
      there.onclose = forget;
      resolve(there);
    };
    opening.onerror = () => {
      opened.delete(memberId);
      reject(opening.error);
    };
  });
}

/** Everything that is kept of a member goes. */
export async function forget(memberId: string): Promise<void> {
  const there = await opened.get(memberId)?.catch(() => undefined);
  there?.close();
  opened.delete(memberId);
  await result(indexedDB.deleteDatabase(name(memberId)));
}

export const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves when all that a transaction has written is kept. */
export const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });

export async function read<T>(memberId: string, store: Store, key: IDBValidKey): Promise<T | undefined> {
  const transaction = (await database(memberId)).transaction(store);
  return result(transaction.objectStore(store).get(key));
}

export async function readAll<T>(memberId: string, store: Store): Promise<T[]> {
  const transaction = (await database(memberId)).transaction(store);
  return result(transaction.objectStore(store).getAll());
}

export async function write(memberId: string, store: Store, key: IDBValidKey, value: unknown): Promise<void> {
  const transaction = (await database(memberId)).transaction(store, 'readwrite');
  transaction.objectStore(store).put(value, key);
  await done(transaction);
}

/** Reads a value, and writes what it becomes, with nobody else in between; undefined removes it. */
export async function change<T>(
  memberId: string,
  store: Store,
  key: IDBValidKey,
  to: (before: T | undefined) => T | undefined,
): Promise<void> {
  const transaction = (await database(memberId)).transaction(store, 'readwrite');
  const rows = transaction.objectStore(store);
  const before: T | undefined = await result(rows.get(key));
  const after = to(before);
  if (after === undefined) {
    rows.delete(key);
  } else {
    rows.put(after, key);
  }
  await done(transaction);
}
