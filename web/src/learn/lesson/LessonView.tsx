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

export function LessonView(props: {
  lesson: Wire['Lesson'];
  playback: PlaybackState;
  onProgress: (progress: Progress) => void;
}) {
  const { lesson, playback, onProgress } = props;
  const words = t.value.course;
  return (
    <Screen title={lesson.title} back={{ href: `/courses/${lesson.courseId}`, label: lesson.courseTitle }}>
      {lesson.hasVideo && <LessonVideo lesson={lesson} playback={playback} onProgress={onProgress} />}
      <WhatNext lesson={lesson} onLessonPage />
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
