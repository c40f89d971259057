import { expect, type Page, test } from '@playwright/test';
import { type Attach, inHlsJs, inShaka, listen } from './attach';
import { Line } from './line';

/** Enough for the lowest quality with its sound and for no other; and for all of them. */
const NARROW = 240_000;
const WIDE = 20_000_000;

test('hls.js plays the HLS', ({ page }) => watch(page, '/hls.js', inHlsJs, '/master.m3u8'));
test('Shaka plays the HLS', ({ page }) => watch(page, '/shaka.js', inShaka, '/master.m3u8'));
test('Shaka plays the DASH', ({ page }) => watch(page, '/shaka.js', inShaka, '/manifest.mpd'));

async function watch(page: Page, library: string, attach: Attach, url: string): Promise<void> {
  const line = await Line.of(page);
  await page.goto('/');
  await page.addScriptTag({ url: library });
  await page.evaluate(listen);

  await line.carries(NARROW);
  await page.evaluate(attach, url);
  await shows(page, 144);

  await line.carries(WIDE);
  await shows(page, 240);

  await line.carries(NARROW);
  await shows(page, 144);

  // Who seeks at the very moment of a switch can make Shaka 5.2 forget the beginning of the file that it switches to:
  // so the line stays as it is.
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video) video.currentTime = video.duration - 4;
  });
  await page.waitForFunction(() => document.querySelector('video')?.ended);

  const seen = await page.evaluate(() => {
    const video = document.querySelector('video') as HTMLVideoElement & { webkitAudioDecodedByteCount: number };
    return {
      end: video.currentTime,
      sound: video.webkitAudioDecodedByteCount,
      problems: window.problems,
      captions: window.captions,
    };
  });
  expect(seen.problems).toEqual([]);
  expect(seen.captions).toContain('Dòng cuối cùng');
  expect(seen.sound).toBeGreaterThan(0);
  expect(seen.end).toBeGreaterThan(39.9);
  expect(seen.end).toBeLessThan(40.3);
}

async function shows(page: Page, lines: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('video')?.videoHeight === wanted, lines, {
    timeout: 40_000,
  });
}
