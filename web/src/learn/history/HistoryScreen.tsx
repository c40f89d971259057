import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { bytesOf, kept } from '../../downloads/kept';
import { t as offline } from '../../offline/texts';
import { fill } from '../../texts/fill';
import { dayAndTime, megabytes, minutes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { t as learning } from '../texts';
import { t } from './texts';
import '../course/course.css';

/** What a learner has done, the latest first, and what of it is on their phone. */
export function HistoryScreen() {
  const history = useGet('/api/history', { query: { limit: 50 } });
  const words = t.value;
  const lessons = [...kept.value.values()];
  return (
    <Screen title={words.title} back={{ href: '/me', label: words.back }}>
      <a class="card row" href="/downloads">
        <h2>{offline.value.shelf.title}</h2>
        <span class="meta">
          {fill(words.downloads, { count: lessons.length, size: megabytes(bytesOf(lessons)) })} <Icon name="next" />
        </span>
      </a>
      <Loaded from={history}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice icon="clock" title={words.empty} text={words.emptyNext} />
          ) : (
            <ol class="lessons">
              {items.map((learnt) => (
                <li key={learnt.lessonId}>
                  <LearntRow learnt={learnt} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Screen>
  );
}

function LearntRow({ learnt }: { learnt: Wire['Learnt'] }) {
  const words = t.value;
  const part = learnt.durationSeconds > 0 ? Math.min(1, learnt.watchedSeconds / learnt.durationSeconds) : 0;
  return (
    <a class="lesson-row" href={`/lessons/${learnt.lessonId}`}>
      <span class={learnt.completed ? 'lesson-mark done' : 'lesson-mark'}>
        <Icon name={learnt.completed ? 'check' : 'play'} size={22} />
      </span>
      <span class="lesson-words">
        <span class="lesson-title">{learnt.lessonTitle}</span>
        <span class="meta">
          <span>{learnt.courseTitle}</span>
          {learnt.durationSeconds > 0 && (
            <span>{fill(learning.value.course.minutes, { minutes: minutes(learnt.durationSeconds) })}</span>
          )}
          {learnt.at && <span>{fill(words.at, { when: dayAndTime(learnt.at) })}</span>}
          {learnt.completed && <span class="lesson-done">{learning.value.course.lessonDone}</span>}
        </span>
        {!learnt.completed && part > 0 && (
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${part * 100}%` }} />
          </span>
        )}
      </span>
    </a>
  );
}
