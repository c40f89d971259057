import { useState } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { clock } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { t } from './texts';
import './found.css';

const aPage = 10;
/** As many as the server gives at once. */
const most = 50;

/** Lessons in which the words were found; a press opens the lesson at the second where they are said. */
export function FoundLessons({ words }: { words: string }) {
  const [limit, setLimit] = useState(aPage);
  const found = useGet('/api/search/lessons', { query: { words, limit } });
  const items = found.value?.items ?? [];
  // Courses stand above, and say what to do where there is nothing.
  if (items.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{t.value.title}</h2>
      <ul class="cards">
        {items.map((lesson) => (
          <li key={lesson.lessonId}>
            <FoundLesson lesson={lesson} />
          </li>
        ))}
      </ul>
      {found.value?.next && limit < most && (
        <button type="button" class="button wide-button" onClick={() => setLimit(most)}>
          {t.value.more}
        </button>
      )}
    </section>
  );
}

function FoundLesson({ lesson }: { lesson: Wire['FoundLesson'] }) {
  const { second, text } = lesson;
  return (
    <a
      class="card link-card found-lesson"
      href={second === undefined ? `/lessons/${lesson.lessonId}` : `/lessons/${lesson.lessonId}?at=${second}`}
    >
      <Icon name="play" />
      <span class="course-card-text">
        <span class="course-card-title">{lesson.lessonTitle}</span>
        <span class="meta">{lesson.courseTitle}</span>
        {second !== undefined && text && (
          <span class="found-words" lang={lesson.language}>
            {fill(t.value.at, { at: clock(second), text })}
          </span>
        )}
      </span>
    </a>
  );
}
