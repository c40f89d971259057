import { call } from '../call';
import type { Wire } from '../contract';
import { type KeptLesson, Shelf, type SmallFile } from './shelf';

/** A video on the phone, for a player to read. */
export interface KeptMedia {
  readonly playlist: string;
  read(from: number, to: number): Promise<ArrayBuffer>;
}

export interface KeptPlayback {
  readonly playback: Wire['Playback'];
  readonly media: KeptMedia;
  /** The addresses of the small files end with it. */
  release(): void;
}

/** What stands for the address of a playlist that is on the phone; nobody ever asks for it over the line. */
export const keptUrl = '/kept/video.m3u8';

/** A grant is renewed when there is a line and it is older than this. */
const renewAfterMs = 24 * 3_600_000;

/** What a player needs for a lesson that is kept on this phone whole; undefined where it is not. */
export async function keptPlayback(memberId: string, lessonId: string): Promise<KeptPlayback | undefined> {
  const shelf = new Shelf(memberId);
  const lesson = await shelf.find(lessonId).catch(() => undefined);
  if (lesson?.state !== 'kept') {
    return undefined;
  }
  const made: string[] = [];
  const addressOf = (content: BlobPart, type: string): string => {
    const url = URL.createObjectURL(new Blob([content], { type }));
    made.push(url);
    return url;
  };
  const file = ({ bytes, type }: SmallFile) => addressOf(bytes, type);
  const { posterUrl: _p, storyboardUrl: _s, audioUrl: _a, ...rest } = lesson.playback;
  const picture = lesson.storyboard && file(lesson.storyboard.picture);
  return {
    playback: {
      ...rest,
      masterUrl: keptUrl,
      renditions: [lesson.rendition],
      captions: lesson.captions.map(({ language, text }) => ({ language, url: addressOf(text, 'text/vtt') })),
      ...(lesson.poster ? { posterUrl: file(lesson.poster) } : {}),
      ...(lesson.storyboard
        ? { storyboardUrl: addressOf(lesson.storyboard.cues.replaceAll('#xywh=', `${picture}#xywh=`), 'text/vtt') }
        : {}),
    },
    media: { playlist: lesson.playlist, read: (from, to) => shelf.range(lessonId, from, to) },
    release() {
      for (const url of made) {
        URL.revokeObjectURL(url);
      }
    },
  };
}

/** Renews the grant of a kept lesson while there is a line; a lesson whose video is another by now is marked so. */
export async function renewGrant(memberId: string, lessonId: string): Promise<void> {
  const shelf = new Shelf(memberId);
  const lesson = await shelf.find(lessonId);
  if (!lesson || Date.now() - Date.parse(lesson.keptAt) < renewAfterMs) {
    return;
  }
  const playback = await call(
    'get',
    '/api/lessons/{lessonId}/playback',
    { path: { lessonId }, query: { offline: true } },
    { retryAfterMs: [] },
  );
  await shelf.put({
    ...lesson,
    playback,
    state: isSame(lesson, playback) ? lesson.state : 'outdated',
    keptAt: new Date().toISOString(),
  });
}

const isSame = ({ rendition }: KeptLesson, { renditions }: Wire['Playback']): boolean =>
  renditions.some(({ name, bytes }) => name === rendition.name && bytes === rendition.bytes);
