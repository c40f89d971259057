import { asProblem } from '../problem';
import { Autosave } from './autosave';

/** How a kind of document is read and written, and which part of it its trainer edits. */
export interface Document<D extends { version: number }, C> {
  load(): Promise<D>;
  send(change: C, version: number): Promise<D>;
  editable(document: D): C;
  saved(document: D): void;
}

/**
 * Saves changes of a document as they are typed. A newer version whose edited part is still what we began with (a video
 * has arrived meanwhile, say) is no conflict: the change goes on top of it.
 */
export function saverOf<D extends { version: number }, C>(first: D, document: Document<D, C>): Autosave<C> {
  let base = JSON.stringify(document.editable(first));
  const send = async (change: C, version: number) => {
    const saved = await document.send(change, version);
    base = JSON.stringify(document.editable(saved));
    document.saved(saved);
    return saved.version;
  };
  return new Autosave<C>(first.version, (change, version) =>
    send(change, version).catch(async (thrown: unknown) => {
      if (asProblem(thrown).code !== 'conflict.version') throw thrown;
      const theirs = await document.load();
      if (JSON.stringify(document.editable(theirs)) !== base) throw thrown;
      return send(change, theirs.version);
    }),
  );
}
