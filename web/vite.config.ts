import { defineConfig } from 'vitest/config';

/** Where `npm run dev` sends what is not the web application's own; the local stack's address by default. */
const backend = process.env['MUOIPHUT_BACKEND'] ?? 'http://localhost:8080';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    // Phones whose browser was last renewed in 2022; styles are rewritten for them too.
    target: ['chrome107', 'firefox104', 'safari16'],
    // All of them preload modules by themselves or do without.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every first screen is made of, in one file: each small one by itself costs a phone more.
        codeSplitting: {
          groups: [{ name: 'base', test: /src\/(texts\/(fill|format|language)|ui\/(Icon|icons|Notice|Dial))\.tsx?$/ }],
        },
      },
    },
    // For build/budget.mjs; it is not served.
    manifest: true,
  },
  server: {
    port: 5173,
    proxy: { '/api': backend, '/auth': backend, '/media': backend },
  },
  test: {
    environment: 'happy-dom',
    // One browser-like world for all files: making a new one for each took most of the time.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
