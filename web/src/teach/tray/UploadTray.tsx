import { useState } from 'preact/hooks';
import { useLocation } from '../../app/router';
import { memberId } from '../../app/session';
import { fill } from '../../texts/fill';
import { megabytes, percent } from '../../texts/format';
import { IconButton } from '../../ui/Steps';
import { t } from '../texts';
import { inWords } from '../time';
import { fingerprint } from '../upload/fingerprint';
import type { UploadView } from '../upload/ports';
import type { LessonPlace } from '../upload/remembered';
import { type Sending, sendFile, sendingOf, sendings } from '../upload/uploads';
import { FilePicker } from '../video/FilePicker';
import { useLeftUploads } from './useLeftUploads';

/** All files on their way, on every page of a trainer, and those that were left half-sent on another day. */
export function UploadTray() {
  const { path } = useLocation();
  const elsewhere = (lessonId: string) => !path.endsWith(`/lessons/${lessonId}`);
  const shown = sendings.value.filter(({ lessonId }) => elsewhere(lessonId));
  const left = useLeftUploads().filter(({ lessonId }) => elsewhere(lessonId));
  if (shown.length === 0 && left.length === 0) return null;
  const words = t.value.tray;
  return (
    <section class="tray" aria-label={words.title}>
      <div class="card stack tight">
        {shown.length > 0 && (
          <>
            <h2>{words.title}</h2>
            <ul class="tray-rows">
              {shown.map(({ lessonId, sending }) => (
                <Row key={lessonId} lessonId={lessonId} sending={sending} />
              ))}
            </ul>
          </>
        )}
        {left.length > 0 && <Left left={left} />}
      </div>
    </section>
  );
}

function Row({ lessonId, sending }: { lessonId: string; sending: Sending }) {
  const view = sending.view.value;
  const words = t.value.tray;
  const name = { name: sending.fileName };
  const share = view && view.totalBytes > 0 ? view.sentBytes / view.totalBytes : 0;
  const paused = view?.phase === 'paused';
  return (
    <li>
      <div class="tray-name">
        <strong>{sending.fileName}</strong>
        <For lessonId={lessonId} place={sending.place} />
      </div>
      {view?.phase === 'done' ? (
        <IconButton
          icon="trash"
          label={fill(words.clear, name)}
          press={() => {
            sendingOf(lessonId).value = undefined;
          }}
        />
      ) : (
        <button type="button" class="link-button" onClick={paused ? sending.goOn : sending.pause}>
          <span aria-hidden="true">{paused ? t.value.upload.goOn : t.value.upload.pause}</span>
          <span class="visually-hidden">{fill(paused ? words.goOn : words.pause, name)}</span>
        </button>
      )}
      <div class="tray-far">
        <div
          class="bar"
          role="progressbar"
          aria-label={sending.fileName}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.floor(share * 100)}
        >
          <span style={{ inlineSize: `${share * 100}%` }} />
        </div>
        <span class="quiet">{view ? saying(view) : words.waiting}</span>
      </div>
    </li>
  );
}

function For({ lessonId, place }: { lessonId: string; place: LessonPlace | undefined }) {
  if (!place) return null;
  return (
    <span class="quiet">
      {t.value.tray.lesson} <a href={`/teach/courses/${place.courseId}/lessons/${lessonId}`}>{place.title}</a>
    </span>
  );
}

function saying(view: UploadView): string {
  const words = t.value.upload;
  switch (view.phase) {
    case 'done':
      return t.value.tray.sent;
    case 'stopped':
      return t.value.tray.stopped;
    case 'preparing':
      return t.value.tray.waiting;
    case 'sending': {
      const far = percent(view.sentBytes, view.totalBytes);
      const still = view.remainingSeconds;
      return still === undefined ? far : `${far}, ${fill(words.remaining, { time: inWords(still) })}`;
    }
    case 'weak':
    case 'offline':
    case 'paused':
    case 'finishing':
      return words[view.phase];
  }
}

function Left({ left }: { left: ReturnType<typeof useLeftUploads> }) {
  const [unknown, setUnknown] = useState<string>();
  const words = t.value.tray;

  async function goOn(files: File[]): Promise<void> {
    setUnknown(undefined);
    for (const file of files) {
      const print = await fingerprint(file);
      const found = left.find(({ sizeBytes, fingerprint }) => sizeBytes === file.size && fingerprint === print);
      if (found) void sendFile(memberId() ?? '', found.lessonId, file, undefined, found.place);
      else setUnknown(file.name);
    }
  }

  return (
    <>
      <h2>{words.left}</h2>
      <p class="help">{words.leftWhy}</p>
      <ul class="tray-rows">
        {left.map(({ lessonId, fileName, sizeBytes, sentBytes, place }) => (
          <li key={lessonId}>
            <div class="tray-name">
              <strong>{fileName}</strong>
              <For lessonId={lessonId} place={place} />
            </div>
            <span class="quiet">
              {fill(t.value.upload.progress, { sent: megabytes(sentBytes ?? 0), total: megabytes(sizeBytes) })}
            </span>
          </li>
        ))}
      </ul>
      {unknown && (
        <p class="field-problem" role="alert">
          {fill(words.unknown, { name: unknown })}
        </p>
      )}
      <FilePicker label={words.chooseAgain} quiet many={(files) => void goOn(files)} />
    </>
  );
}
