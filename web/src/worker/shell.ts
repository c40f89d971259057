/** The files of one build of the application, as the build has listed them. */
export interface ShellFiles {
  /** Another one for other files. */
  readonly version: string;
  /** What a learner's screens need; fetched when the worker is installed. */
  readonly files: readonly string[];
  /** The player's library, as big as all else together; fetched when a page has the time. */
  readonly library: readonly string[];
}

const prefix = 'muoiphut-shell-';
const page = '/';

/** What the server answers itself, and so is never answered from here. */
const passed = /^\/(api|auth|media|actuator)\//;
const immutable = (path: string): boolean => path.startsWith('/assets/');

/**
 * Keeps the application itself on the phone, so that it opens without a line. Nothing of any person is in here: only
 * files that are the same for everyone.
 */
export class Shell {
  readonly #of: ShellFiles;
  readonly #caches: CacheStorage;
  readonly #fetch: (path: string, init?: RequestInit) => Promise<Response>;

  constructor(of: ShellFiles, caches: CacheStorage, fetch: (path: string, init?: RequestInit) => Promise<Response>) {
    this.#of = of;
    this.#caches = caches;
    this.#fetch = fetch;
  }

  /** Fetches what is needed; a file that an older version has under the same immutable name is not fetched again. */
  async keep(): Promise<void> {
    const cache = await this.#open();
    await Promise.all([page, ...this.#of.files].map((path) => this.#add(cache, path)));
  }

  async keepLibrary(): Promise<void> {
    const cache = await this.#open();
    await Promise.all(this.#of.library.map((path) => this.#add(cache, path)));
  }

  /** Older versions go when this one takes over. */
  async forgetOthers(): Promise<void> {
    const others = (await this.#caches.keys()).filter((name) => name.startsWith(prefix) && name !== this.#name);
    await Promise.all(others.map((name) => this.#caches.delete(name)));
  }

  /** The answer to a request from the phone itself; undefined where the line has to answer. */
  answer(request: Request, origin: string): Promise<Response> | undefined {
    const { pathname, origin: asked } = new URL(request.url);
    if (request.method !== 'GET' || asked !== origin || passed.test(pathname)) {
      return undefined;
    }
    if (request.mode === 'navigate') {
      return this.#kept(page, () => this.#fetch(pathname));
    }
    if (immutable(pathname)) {
      return this.#kept(pathname, () => this.#fetchAndKeep(pathname));
    }
    return this.#of.files.includes(pathname) ? this.#kept(pathname, () => this.#fetch(pathname)) : undefined;
  }

  get #name(): string {
    return prefix + this.#of.version;
  }

  #open = (): Promise<Cache> => this.#caches.open(this.#name);

  async #kept(path: string, otherwise: () => Promise<Response>): Promise<Response> {
    const cache = await this.#open();
    return (await cache.match(path)) ?? otherwise();
  }

  async #add(cache: Cache, path: string): Promise<void> {
    if (immutable(path) && (await cache.match(path))) {
      return;
    }
    const older = immutable(path) ? await this.#caches.match(path) : undefined;
    const response = older ?? (await this.#fetch(path, immutable(path) ? {} : { cache: 'no-cache' }));
    if (!response.ok) {
      throw new Error(`${path}: ${response.status}`);
    }
    await cache.put(path, response);
  }

  async #fetchAndKeep(path: string): Promise<Response> {
    const response = await this.#fetch(path);
    if (response.ok) {
      const cache = await this.#open();
      // A full storage must not keep anyone from the page that they have asked for.
      await cache.put(path, response.clone()).catch(() => undefined);
    }
    return response;
  }
}
