import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const made = fileURLToPath(new URL('../.out/clip.mp4', import.meta.url));

/** The clip that the trainer uploads: about 18 MB, so that it goes in several parts, and short enough to be watched. */
export const clip = process.env['MUOIPHUT_CLIP'] ?? made;

const SECONDS = 24;

/** Empties the gallery; draws a moving picture with noise, which does not compress, and a tone, which can be heard. */
export default function makeClip(): void {
  rmSync(fileURLToPath(new URL('../.out/gallery', import.meta.url)), { recursive: true, force: true });
  if (existsSync(clip)) return;
  mkdirSync(fileURLToPath(new URL('../.out', import.meta.url)), { recursive: true });
  const unfinished = `${made}.part.mp4`;
  const result = spawnSync(
    process.env['FFMPEG'] ?? 'ffmpeg',
    [
      ['-hide_banner', '-loglevel', 'error', '-y'],
      ['-f', 'lavfi', '-i', 'testsrc2=size=640x360:rate=15'],
      ['-f', 'lavfi', '-i', 'sine=frequency=330:sample_rate=48000'],
      ['-t', String(SECONDS), '-vf', 'noise=alls=30:allf=t'],
      ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'],
      ['-b:v', '6M', '-minrate', '6M', '-maxrate', '6M', '-bufsize', '3M', '-x264-params', 'nal-hrd=cbr'],
      ['-c:a', 'aac', '-b:a', '96k', '-movflags', '+faststart', unfinished],
    ].flat(),
    { encoding: 'utf8' },
  );
  if (result.status !== 0) {
    throw new Error(`The clip for the journeys could not be made: ${result.error?.message ?? result.stderr}`);
  }
  renameSync(unfinished, made);
}
