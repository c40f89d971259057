import { defineConfig } from '@playwright/test';

/**
 * The journeys of the issue in a real Chromium against a stack that is running already.
 *
 * BASE_URL says where (http://localhost:8080), CHROMIUM_PATH which browser, FFMPEG which ffmpeg makes the clip, and
 * MUOIPHUT_CLIP a clip of one's own in its place.
 */
export default defineConfig({
  testDir: '.',
  testIgnore: 'players/**',
  outputDir: '.out/results',
  globalSetup: './support/make-clip.ts',
  // One person after the other: each test stands on what the one before has done.
  workers: 1,
  fullyParallel: false,
  maxFailures: 1,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:8080',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    trace: process.env['MUOIPHUT_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
