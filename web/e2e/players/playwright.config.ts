import { defineConfig } from '@playwright/test';

/**
 * Others' players against what the pipeline publishes, served by the test that starts this: PLAYERS_URL says where.
 * CHROMIUM_PATH says which browser.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../.out/players',
  // Each plays in real time and waits more than it works.
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 150_000,
  reporter: [['line']],
  use: {
    baseURL: process.env['PLAYERS_URL'] ?? 'http://localhost:8080',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--mute-audio',
        '--autoplay-policy=no-user-gesture-required',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
