import { useState } from 'preact/hooks';
import type { Wire } from '../contract';
import { preferences } from '../learn/player/preferences';
import { lines, pictures } from '../learn/player/quality';
import { t } from '../offline/texts';
import { fill } from '../texts/fill';
import { day, megabytes } from '../texts/format';
import { Icon } from '../ui/Icon';
import { WorkIcon } from '../ui/WorkIcon';
import { goOn, keepLesson, pause, remove, resting, troubles } from './downloads';
import { kept, known } from './kept';
import type { KeptLesson } from './shelf';
import { suggested } from './suggested';
import './downloads.css';

/** Keeps a lesson on the phone: what it takes, how far it is, and how to get rid of it. */
export function DownloadCard({
  lesson,
  renditions,
}: {
  lesson: Wire['Lesson'];
  renditions: readonly Wire['Rendition'][];
}) {
  const words = t.value.download;
  const here = kept.value.get(lesson.id);
  const trouble = here?.state === 'full' ? 'full' : here?.state === 'failed' ? 'failed' : troubles.value.get(lesson.id);
  if (!known.value || (renditions.length === 0 && !here)) {
    return null;
  }
  return (
    <section class="card download" aria-label={words.title}>
      {here && here.state !== 'outdated' ? <Here lesson={here} /> : <Offer lesson={lesson} renditions={renditions} />}
      {trouble && (
        <p class="hint" role="alert">
          {words[trouble]}
        </p>
      )}
    </section>
  );
}

function Offer({ lesson, renditions }: { lesson: Wire['Lesson']; renditions: readonly Wire['Rendition'][] }) {
  const words = t.value.download;
  const [chosen, choose] = useState<string>();
  const [begun, setBegun] = useState(false);
  const sound = renditions.filter(({ height }) => height === 0);
  const all = [...sound, ...pictures(renditions)];
  const rendition = all.find(({ name }) => name === chosen) ?? suggested(renditions, preferences.value.quality);
  if (!rendition) {
    return null;
  }
  const get = () => {
    setBegun(true);
    void keepLesson(lesson, rendition).finally(() => setBegun(false));
  };
  return (
    <div class="download-row">
      <button type="button" class="button" disabled={begun} onClick={get}>
        <WorkIcon name="download" /> {fill(words.get, { size: megabytes(rendition.bytes) })}
      </button>
      {all.length > 1 && (
        <select
          class="input download-choice"
          aria-label={words.which}
          value={rendition.name}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {all.map((one) => (
            <option key={one.name} value={one.name}>
              {one.height === 0
                ? fill(words.audio, { size: megabytes(one.bytes) })
                : fill(words.lines, { lines: lines(one), size: megabytes(one.bytes) })}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Here({ lesson }: { lesson: KeptLesson }) {
  const words = t.value.download;
  const all = lesson.rendition.bytes;
  const sizes = { have: megabytes(lesson.have), all: megabytes(all) };
  if (lesson.state === 'kept') {
    return (
      <>
        <div class="download-row">
          <span class="tag good">
            <Icon name="check" size={18} /> {fill(words.kept, { size: megabytes(all) })}
          </span>
          <Remove lessonId={lesson.lessonId} />
        </div>
        <p class="quiet">
          <Until at={lesson.playback.grantExpiresAt} /> {lesson.withQuiz && words.withQuiz}
        </p>
      </>
    );
  }
  const going = lesson.state === 'wanted';
  return (
    <>
      <p role="status">{fill(going ? (resting.value ? words.stalled : words.getting) : words.paused, sizes)}</p>
      <progress class="download-bar" max={all} value={lesson.have} aria-label={words.title} />
      <div class="download-row">
        {going ? (
          <button type="button" class="button" onClick={() => pause(lesson.lessonId)}>
            {words.pause}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void goOn(lesson.lessonId)}>
            <WorkIcon name="download" /> {words.goOn}
          </button>
        )}
        <Remove lessonId={lesson.lessonId} />
      </div>
    </>
  );
}

function Until({ at }: { at: string | undefined }) {
  const words = t.value.download;
  if (!at) {
    return null;
  }
  return <>{fill(Date.parse(at) < Date.now() ? words.keptOver : words.keptUntil, { day: day(at) })}</>;
}

function Remove({ lessonId }: { lessonId: string }) {
  return (
    <button type="button" class="link-button" onClick={() => void remove(lessonId)}>
      {t.value.download.remove}
    </button>
  );
}
