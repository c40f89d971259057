import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { fingerprint } from './fingerprint';
import type { UploadPorts, UploadView } from './ports';
import { putPart } from './put-part';
import { forgetUpload, type LessonPlace, rememberUpload } from './remembered';
import { Turns } from './turns';
import { UploadRun } from './upload-run';
import { stayAwake } from './wake-lock';

/** A file on its way to the store. It goes on while its person looks at other screens. */
export interface Sending {
  readonly fileName: string;
  readonly place: LessonPlace | undefined;
  readonly view: ReadonlySignal<UploadView | undefined>;
  /** What the server makes of it, once it has all of it. */
  readonly video: ReadonlySignal<Wire['Video'] | undefined>;
  pause(): void;
  goOn(): void;
  /** Throws away what was sent. */
  abandon(): Promise<void>;
}

const all = new Map<string, Signal<Sending | undefined>>();

/** What is being sent for a lesson, if anything. */
export function sendingOf(lessonId: string): Signal<Sending | undefined> {
  const known = all.get(lessonId) ?? signal<Sending | undefined>(undefined);
  if (!all.has(lessonId)) {
    all.set(lessonId, known);
    lessons.value = [...all.keys()];
  }
  return known;
}

const lessons = signal<readonly string[]>([]);

/** Everything that is being sent, in the order in which it was begun. */
export const sendings = computed(() =>
  lessons.value.flatMap((lessonId) => {
    const sending = all.get(lessonId)?.value;
    return sending ? [{ lessonId, sending }] : [];
  }),
);

/** More files at once would only share the same line, and the first lesson would be ready later. */
const turns = new Turns(2);

/** Sends a file for a lesson; the same file goes on where it was. Resolves when the server has all of it or it stopped. */
export async function sendFile(
  memberId: string,
  lessonId: string,
  file: File,
  durationSeconds: number | undefined,
  place?: LessonPlace,
): Promise<void> {
  const print = await fingerprint(file);
  const view = signal<UploadView | undefined>(undefined);
  const video = signal<Wire['Video'] | undefined>(undefined);
  let uploadId: string | undefined;
  const announced = (upload: Wire['Upload']) => {
    uploadId = upload.id;
    rememberUpload(memberId, lessonId, {
      uploadId: upload.id,
      fileName: file.name,
      sizeBytes: file.size,
      fingerprint: print,
      place,
    });
  };
  const announcement = { fileName: file.name, sizeBytes: file.size, fingerprint: print };
  const length = durationSeconds === undefined ? {} : { durationSeconds };
  const ports = portsOf(lessonId, () => ({ id: crypto.randomUUID(), ...announcement, ...length }));
  const run = new UploadRun(file, ports, announced, (shown) => {
    view.value = shown;
  });
  sendingOf(lessonId).value = {
    fileName: file.name,
    place,
    view,
    video,
    pause: () => run.hold('paused'),
    goOn: () => run.goOn('paused'),
    abandon: async () => {
      run.abandon();
      forgetUpload(memberId, lessonId);
      if (uploadId) await call('delete', '/api/teaching/uploads/{uploadId}', { path: { uploadId } });
    },
  };
  const over = watchLine(run);
  try {
    const queued = await turns.take(() => run.run());
    if (queued) forgetUpload(memberId, lessonId);
    video.value = queued;
  } finally {
    over();
  }
}

function portsOf(lessonId: string, announcement: () => Wire['NewUpload']): UploadPorts {
  const upload = (uploadId: string) => ({ path: { uploadId } });
  return {
    server: {
      announce: () =>
        call('post', '/api/teaching/lessons/{lessonId}/uploads', { path: { lessonId }, body: announcement() }),
      sign: async (uploadId, numbers) =>
        (await call('post', '/api/teaching/uploads/{uploadId}/parts', { ...upload(uploadId), body: { numbers } }))
          .parts,
      complete: (uploadId) => call('post', '/api/teaching/uploads/{uploadId}/completion', upload(uploadId)),
    },
    put: putPart,
    read: (file, from, to) => file.slice(from, to).arrayBuffer(),
    wait: (millis) => new Promise((wake) => setTimeout(wake, millis)),
    now: () => performance.now(),
    chance: () => Math.random(),
  };
}

/** Holds a run while there is no line, keeps the screen on, and warns before the page is closed under it. */
function watchLine(run: UploadRun): () => void {
  const lost = () => run.hold('offline');
  const back = () => run.goOn('offline');
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('offline', lost);
  window.addEventListener('online', back);
  window.addEventListener('beforeunload', warn);
  if (!navigator.onLine) lost();
  const sleep = stayAwake();
  return () => {
    sleep();
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', warn);
  };
}
