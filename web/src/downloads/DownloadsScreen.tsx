import { useEffect, useState } from 'preact/hooks';
import { t as learn } from '../learn/texts';
import { t } from '../offline/texts';
import { fill } from '../texts/fill';
import { megabytes } from '../texts/format';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { Skeleton } from '../ui/Skeleton';
import { remove } from './downloads';
import { bytesOf, kept, known } from './kept';
import { space } from './space';
import './downloads.css';

/** What is on this phone, what it takes, and how to make room. */
export function DownloadsScreen() {
  const words = t.value.shelf;
  const lessons = [...kept.value.values()].sort((a, b) => a.title.localeCompare(b.title, 'vi'));
  const [limit, setLimit] = useState<number>();
  const [removed, setRemoved] = useState(false);
  useEffect(() => void space().then((all) => setLimit(all.limit)), []);
  const used = bytesOf(lessons);
  const removeOne = (lessonId: string) => void remove(lessonId).then(() => setRemoved(true));
  return (
    <Screen title={words.title} back={{ href: '/', label: learn.value.home.title }}>
      <section class="card">
        <h2>{words.used}</h2>
        <p>{limit ? fill(words.usedOf, { used: megabytes(used), limit: megabytes(limit) }) : megabytes(used)}</p>
        <progress class="download-bar" max={limit ?? 1} value={limit ? used : 0} aria-label={words.used} />
      </section>
      <p class="quiet" role="status">
        {removed ? words.removed : ''}
      </p>
      {!known.value ? (
        <Skeleton />
      ) : lessons.length === 0 ? (
        <Notice icon="data" title={words.empty} text={words.emptyNext} />
      ) : (
        <ul class="cards">
          {lessons.map((lesson) => (
            <li key={lesson.lessonId} class="card download-item">
              <a href={`/lessons/${lesson.lessonId}`}>
                <Icon name="play" /> <span>{lesson.title}</span>
              </a>
              <p class="meta">
                <span>{lesson.courseTitle}</span>
                <span>
                  {lesson.state === 'kept'
                    ? megabytes(lesson.have)
                    : fill(t.value.download.paused, {
                        have: megabytes(lesson.have),
                        all: megabytes(lesson.rendition.bytes),
                      })}
                </span>
              </p>
              <button type="button" class="link-button" onClick={() => removeOne(lesson.lessonId)}>
                {t.value.download.remove}
                <span class="visually-hidden">: {lesson.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
