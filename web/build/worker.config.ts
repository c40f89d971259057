import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import type { ShellFiles } from '../src/worker/shell';

/** Builds the service worker into one file, after the application, whose files it has to know. */
const built = 'target/dist';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const chunks: Record<string, Chunk> = JSON.parse(readFileSync(`${built}/.vite/manifest.json`, 'utf8'));

/** What is for trainers and managers only is kept when it is first used. */
const isWork = (key: string): boolean => /^src\/(teach|manage)\//.test(key);
const isLibrary = (key: string): boolean => key.includes('/hls.js/');

function reached(key: string, found = new Set<string>()): Set<string> {
  if (!found.has(key) && !isWork(key) && !isLibrary(key)) {
    found.add(key);
    for (const next of [...(chunks[key]?.imports ?? []), ...(chunks[key]?.dynamicImports ?? [])]) {
      reached(next, found);
    }
  }
  return found;
}

const filesOf = (keys: Iterable<string>): string[] =>
  [...new Set([...keys].flatMap((key) => [chunks[key]?.file ?? '', ...(chunks[key]?.css ?? [])]))]
    .filter((file) => file.startsWith('assets/'))
    .map((file) => `/${file}`);

const files = [
  ...filesOf(reached('index.html')),
  '/manifest.webmanifest',
  '/icons/icon.svg',
  '/icons/icon-192.png',
].sort();
const library = filesOf(Object.keys(chunks).filter(isLibrary));
const version = createHash('sha256')
  .update(readFileSync(`${built}/index.html`))
  .update(files.join())
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  define: { __SHELL__: JSON.stringify({ version, files, library } satisfies ShellFiles) },
  publicDir: false,
  build: {
    outDir: built,
    emptyOutDir: false,
    target: ['chrome107', 'firefox104', 'safari16'],
    reportCompressedSize: false,
    lib: { entry: 'src/worker/sw.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
  },
});
