import { type ReadonlySignal, signal } from '@preact/signals';
import { asProblem, type Problem } from '../problem';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Hears what is not saved yet, and when nothing is left to save. */
export interface Witness<T> {
  changed(value: T, version: number): void;
  settled(): void;
}

const PAUSE_MILLIS = 700;
const AGAIN_MILLIS = 4000;

/**
 * Saves what is typed, a moment after the last key: one request at a time, the newest value always last. Each saving
 * names the version it stands on; when someone else saved meanwhile it stops at `conflict` until `adopt` or `overwrite`.
 */
export class Autosave<T> {
  readonly #state = signal<SaveState>({ kind: 'saved' });
  #next: T | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #version: number;

  constructor(
    version: number,
    private readonly save: (value: T, version: number) => Promise<number>,
    private readonly witness?: Witness<T>,
  ) {
    this.#version = version;
  }

  get state(): ReadonlySignal<SaveState> {
    return this.#state;
  }

  /** This is to be saved soon. */
  change(value: T): void {
    this.#next = value;
    this.witness?.changed(value, this.#version);
    if (this.#state.value.kind === 'conflict') return;
    this.#state.value = { kind: 'unsaved' };
    this.#later(PAUSE_MILLIS);
  }

  /** Nothing of what was changed is to be saved any more; the document is at this version. */
  adopt(version: number): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#version = version;
    this.#state.value = { kind: 'saved' };
    this.witness?.settled();
  }

  /** Saves ours over what others saved up to this version. */
  async overwrite(version: number): Promise<boolean> {
    this.#version = version;
    this.#state.value = { kind: 'unsaved' };
    return this.flush();
  }

  /** Saves now; answers whether everything is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#next !== undefined && this.#state.value.kind !== 'conflict') {
      this.#saving ??= this.#saveNext().finally(() => {
        this.#saving = undefined;
      });
      await this.#saving;
      if (this.#state.value.kind === 'failed') return false;
    }
    await this.#saving;
    return this.#state.value.kind === 'saved';
  }

  async #saveNext(): Promise<void> {
    const value = this.#next as T;
    this.#next = undefined;
    this.#state.value = { kind: 'saving' };
    try {
      this.#version = await this.save(value, this.#version);
      this.#state.value = this.#next === undefined ? { kind: 'saved' } : { kind: 'unsaved' };
      if (this.#next === undefined) this.witness?.settled();
      else this.witness?.changed(this.#next, this.#version);
    } catch (thrown) {
      this.#next ??= value;
      const problem = asProblem(thrown);
      this.#state.value = problem.code === 'conflict.version' ? { kind: 'conflict' } : { kind: 'failed', problem };
      if (problem.code === 'network') this.#later(AGAIN_MILLIS);
    }
  }

  #later(millis: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), millis);
  }
}
