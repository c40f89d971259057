import { call } from '../call';
import type { Wire } from '../contract';
import { remember, rememberAttempt } from '../offline/memory';
import { pictureAddress } from '../ui/QuestionPicture';
import { uuid } from '../uuid';
import { type KeptLesson, keptAddress, type SmallFile } from './shelf';

export interface Addressed {
  readonly playback: Wire['Playback'];
  readonly playlist: string;
  /** Where the bytes are, for a while. */
  readonly url: string;
}

/** Where the file of a rendition can be fetched from now on, and its playlist. The grant is for watching without a line. */
export async function addressOf(lessonId: string, rendition: string, signal: AbortSignal): Promise<Addressed> {
  const playback = await call(
    'get',
    '/api/lessons/{lessonId}/playback',
    { path: { lessonId }, query: { offline: true } },
    { signal },
  );
  const address =
    rendition === audioName(playback) && playback.audioUrl
      ? playback.audioUrl
      : new URL(`${rendition}.m3u8`, new URL(playback.masterUrl, location.href)).href;
  const playlist = await textOf(address, signal);
  const url = /#EXT-X-MAP:URI="([^"]+)"/.exec(playlist)?.[1];
  if (!url) {
    throw new Error('a playlist without its file');
  }
  return { playback, playlist: playlist.replaceAll(url, keptAddress), url };
}

const audioName = ({ renditions }: Wire['Playback']): string | undefined =>
  renditions.find(({ height }) => height === 0)?.name;

/** The file without what signs the address: the same as long as the video is. */
export const sourceOf = (url: string): string => new URL(url).pathname;

/** All of a lesson but its video: picture, captions, storyboard, quiz, and what its screens are made of. */
export async function gather(
  memberId: string,
  lesson: Wire['Lesson'],
  rendition: Wire['Rendition'],
  signal: AbortSignal,
): Promise<KeptLesson> {
  const { playback, playlist, url } = await addressOf(lesson.id, rendition.name, signal);
  const [poster, storyboard, captions, attachments, withQuiz] = await Promise.all([
    playback.posterUrl ? smallFile(playback.posterUrl, signal).catch(withoutIt) : undefined,
    playback.storyboardUrl ? storyboardOf(playback.storyboardUrl, signal).catch(withoutIt) : undefined,
    Promise.all(playback.captions.map(async ({ language, url: at }) => ({ language, text: await textOf(at, signal) }))),
    Promise.all((lesson.attachments ?? []).map(({ id }) => attachmentOf(lesson.id, id, signal))),
    keepScreens(memberId, lesson, signal),
  ]);
  return {
    lessonId: lesson.id,
    courseId: lesson.courseId,
    title: lesson.title,
    courseTitle: lesson.courseTitle,
    rendition,
    source: sourceOf(url),
    have: 0,
    state: 'wanted',
    playlist,
    playback,
    captions,
    attachments,
    ...(poster ? { poster } : {}),
    ...(storyboard ? { storyboard } : {}),
    withQuiz,
    keptAt: new Date().toISOString(),
  };
}

/** A lesson without its pictures is still a lesson. */
const withoutIt = (): undefined => undefined;

/** Keeps what the screens of the lesson ask for. @returns whether its quiz can be answered without a line */
async function keepScreens(memberId: string, lesson: Wire['Lesson'], signal: AbortSignal): Promise<boolean> {
  const course = await call('get', '/api/courses/{courseId}', { path: { courseId: lesson.courseId } }, { signal });
  await remember(memberId, `/api/courses/${lesson.courseId}`, course);
  await remember(memberId, '/api/home', await call('get', '/api/home', {}, { signal }));
  const asks = lesson.questionCount > 0 && !lesson.progress.quizPassed;
  if (asks) {
    const path = { lessonId: lesson.id };
    const attempt = await call('post', '/api/lessons/{lessonId}/attempts', { path, body: { id: uuid() } }, { signal });
    await rememberAttempt(memberId, attempt);
    await Promise.all(picturesOf(attempt).map((id) => keepPicture(id, signal).catch(withoutIt)));
  }
  // Asked last, so that it knows of the attempt.
  const now = await call('get', '/api/lessons/{lessonId}', { path: { lessonId: lesson.id } }, { signal });
  await remember(memberId, `/api/lessons/${lesson.id}`, now);
  return asks;
}

/** The pictures of an attempt, each once. */
export const picturesOf = ({ questions }: Wire['Attempt']): readonly string[] => [
  ...new Set(
    questions
      .flatMap((question) => [question, ...(question.choices ?? [])])
      .flatMap(({ picture }) => (picture ? [picture.id] : [])),
  ),
];

/** A picture never changes under its id, so the browser answers from its own cache once it has read all of it. */
const keepPicture = async (id: string, signal: AbortSignal): Promise<void> => {
  await (await fetch(pictureAddress(id), { signal })).blob();
};

async function attachmentOf(lessonId: string, attachmentId: string, signal: AbortSignal) {
  const path = { lessonId, attachmentId };
  const { url } = await call('get', '/api/lessons/{lessonId}/attachments/{attachmentId}', { path }, { signal });
  return { id: attachmentId, file: await smallFile(url, signal) };
}

async function storyboardOf(address: string, signal: AbortSignal): Promise<KeptLesson['storyboard']> {
  const cues = await textOf(address, signal);
  const picture = /^(\S+)#xywh=/m.exec(cues)?.[1];
  return picture ? { cues: cues.replaceAll(picture, ''), picture: await smallFile(picture, signal) } : undefined;
}

async function smallFile(url: string, signal: AbortSignal): Promise<SmallFile> {
  const response = await answered(url, signal);
  return { type: response.headers.get('content-type') ?? '', bytes: await response.arrayBuffer() };
}

const textOf = async (url: string, signal: AbortSignal): Promise<string> => (await answered(url, signal)).text();

async function answered(url: string, signal: AbortSignal): Promise<Response> {
  // A picture that was shown before is in the browser's cache without the leave for scripts to read it.
  const response = await fetch(url, { signal, cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response;
}
