import { asProblem } from '../problem';
import { Autosave } from './autosave';
import { unsentOf } from './unsent';

/** How a kind of document is read and written, and which part of it its trainer edits. */
export interface Document<D extends { version: number }, C> {
  /** By which what is not sent yet is kept on this device; without, it is not kept. */
  readonly name?: string;
  load(): Promise<D>;
  send(change: C, version: number): Promise<D>;
  editable(document: D): C;
  saved(document: D): void;
}

/** What this member typed into a document on this device and did not get to send. */
export const unsentChange = <C>(name: string): C | undefined => unsentOf<C>(name).read()?.change;

/**
 * Saves changes of a document as they are typed. A newer version whose edited part is still what we began with (a video
 * has arrived meanwhile, say) is no conflict: the change goes on top of it. What was left unsent before is sent first.
 */
export function saverOf<D extends { version: number }, C>(first: D, document: Document<D, C>): Autosave<C> {
  const memory = document.name === undefined ? undefined : unsentOf<C>(document.name);
  const left = memory?.read();
  let base = left?.base ?? JSON.stringify(document.editable(first));
  const send = async (change: C, version: number) => {
    const saved = await document.send(change, version);
    base = JSON.stringify(document.editable(saved));
    document.saved(saved);
    return saved.version;
  };
  const save = (change: C, version: number) =>
    send(change, version).catch(async (thrown: unknown) => {
      if (asProblem(thrown).code !== 'conflict.version') throw thrown;
      const theirs = await document.load();
      if (JSON.stringify(document.editable(theirs)) !== base) throw thrown;
      return send(change, theirs.version);
    });
  const saver = new Autosave<C>(
    left?.version ?? first.version,
    save,
    memory && {
      changed: (change, version) => memory.keep({ change, version, base }),
      settled: memory.forget,
    },
  );
  if (left) saver.change(left.change);
  return saver;
}
