export const MAX_SECONDS = 600;
export const MAX_BYTES = 2 * 1024 ** 3;

/** Cameras write 10:00 as 600.04 s; the pipeline allows the same. */
const SLACK_SECONDS = 1;

const ENDINGS = /\.(mp4|m4v|mov|3gp|3g2|mkv|webm|avi|mpe?g|ts|mts|m2ts|ogv|wmv|flv)$/i;

export type FileRefusal = 'not-a-video' | 'empty' | 'too-large' | 'too-long';

/** What can be refused without reading the file. */
export function checkKindAndSize(file: { name: string; type: string; size: number }): FileRefusal | undefined {
  if (!file.type.startsWith('video/') && !ENDINGS.test(file.name)) return 'not-a-video';
  if (file.size === 0) return 'empty';
  if (file.size > MAX_BYTES) return 'too-large';
  return undefined;
}

/** The length, where the browser could read it; what it cannot read is for the pipeline to judge. */
export function checkLength(seconds: number | undefined): FileRefusal | undefined {
  return seconds !== undefined && seconds > MAX_SECONDS + SLACK_SECONDS ? 'too-long' : undefined;
}

/** The length of a clip in seconds, or nothing when this browser cannot tell within ten seconds. */
export function readLength(file: Blob): Promise<number | undefined> {
  const url = URL.createObjectURL(file);
  const video = document.createElement('video');
  video.preload = 'metadata';
  video.muted = true;
  return new Promise<number | undefined>((answer) => {
    const timer = setTimeout(() => answer(undefined), 10_000);
    video.onloadedmetadata = () => {
      clearTimeout(timer);
      answer(Number.isFinite(video.duration) ? video.duration : undefined);
    };
    video.onerror = () => {
      clearTimeout(timer);
      answer(undefined);
    };
    video.src = url;
  }).finally(() => {
    video.removeAttribute('src');
    URL.revokeObjectURL(url);
  });
}
