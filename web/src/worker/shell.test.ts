import { beforeEach, expect, test } from 'vitest';
import { Shell } from './shell';

const here = 'https://hoc.example';

/** The part of the Cache API that the shell stands on. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();
  async open(name: string) {
    const rows = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, rows);
    return {
      match: async (path: string) => rows.get(path)?.clone(),
      put: async (path: string, response: Response) => void rows.set(path, response),
    };
  }
  async match(path: string) {
    return [...this.all.values()]
      .map((rows) => rows.get(path))
      .find(Boolean)
      ?.clone();
  }
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
}

let caches: Caches;
let asked: string[];
let offline: boolean;
const shellOf = (version: string, files: string[]) =>
  new Shell({ version, files, library: ['/assets/hls.js'] }, caches as unknown as CacheStorage, async (path) => {
    asked.push(path);
    if (offline) throw new TypeError('no line');
    return new Response(`${version} ${path}`);
  });
const request = (path: string, mode = 'cors') =>
  ({ url: new URL(path, here).href, method: 'GET', mode }) as unknown as Request;
const text = async (answer: Promise<Response> | undefined) => (await answer)?.text();

beforeEach(() => {
  caches = new Caches();
  asked = [];
  offline = false;
});

test('every address of a screen opens without a line', async () => {
  const shell = shellOf('v1', ['/assets/app.js']);
  await shell.keep();
  offline = true;
  expect(await text(shell.answer(request('/lessons/l1', 'navigate'), here))).toBe('v1 /');
  expect(await text(shell.answer(request('/assets/app.js'), here))).toBe('v1 /assets/app.js');
});

test('what the server answers, and other houses, are left to the line', () => {
  const shell = shellOf('v1', []);
  for (const path of ['/api/me', '/auth/login', '/media/t/master.m3u8', 'https://store.example/a.mp4']) {
    expect(shell.answer(request(path, 'navigate'), here)).toBeUndefined();
  }
});

test('a file with an immutable name is fetched once for all versions, the page for each', async () => {
  await shellOf('v1', ['/assets/app.js', '/manifest.webmanifest']).keep();
  asked = [];
  const second = shellOf('v2', ['/assets/app.js', '/assets/new.js', '/manifest.webmanifest']);
  await second.keep();
  expect(asked.sort()).toEqual(['/', '/assets/new.js', '/manifest.webmanifest']);
  await second.forgetOthers();
  expect(await caches.keys()).toEqual(['muoiphut-shell-v2']);
});

test('a version whose files do not all come is not installed', async () => {
  offline = true;
  await expect(shellOf('v1', ['/assets/app.js']).keep()).rejects.toThrow();
});

test('what is fetched when first used is there afterwards without a line', async () => {
  const shell = shellOf('v1', []);
  await shell.keep();
  await text(shell.answer(request('/assets/teach.js'), here));
  offline = true;
  expect(await text(shell.answer(request('/assets/teach.js'), here))).toBe('v1 /assets/teach.js');
});
