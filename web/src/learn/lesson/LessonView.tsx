import { later } from '../../app/later';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { minutes } from '../../texts/format';
import { Screen } from '../../ui/Screen';
import type { PlaybackState } from '../player/usePlayback';
import { t } from '../texts';
import type { Progress } from '../watching/reporter';
import { LessonVideo } from './LessonVideo';
import { WhatNext } from './WhatNext';
import './lesson.css';

const LessonFiles = later(async () => (await import('./LessonFiles')).LessonFiles);

export function LessonView(props: {
  lesson: Wire['Lesson'];
  playback: PlaybackState;
  onProgress: (progress: Progress) => void;
  onWaits: () => void;
}) {
  const { lesson, playback, onProgress, onWaits } = props;
  const words = t.value.course;
  return (
    <Screen title={lesson.title} back={{ href: `/courses/${lesson.courseId}`, label: lesson.courseTitle }}>
      {lesson.hasVideo && <LessonVideo lesson={lesson} playback={playback} onProgress={onProgress} onWaits={onWaits} />}
      <WhatNext lesson={lesson} onLessonPage />
      <LessonFiles lesson={lesson} renditions={renditionsOf(lesson, playback.playback)} />
      <section class="lesson-about">
        <p class="meta">
          {lesson.hasVideo && <span>{fill(words.minutes, { minutes: minutes(lesson.durationSeconds) })}</span>}
          {lesson.questionCount > 0 && <span>{fill(words.questions, { count: lesson.questionCount })}</span>}
        </p>
        {lesson.summary && <p>{lesson.summary}</p>}
      </section>
    </Screen>
  );
}

/** What the playback says of them is newer than what the lesson was published with. */
const renditionsOf = (lesson: Wire['Lesson'], playback: Wire['Playback'] | undefined) =>
  lesson.renditions ?? playback?.renditions ?? [];
