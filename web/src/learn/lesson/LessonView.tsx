import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { minutes } from '../../texts/format';
import { Screen } from '../../ui/Screen';
import { t } from '../texts';
import type { Progress } from '../watching/reporter';
import { LessonVideo } from './LessonVideo';
import { WhatNext } from './WhatNext';
import './lesson.css';

export function LessonView({
  lesson,
  onProgress,
}: {
  lesson: Wire['Lesson'];
  onProgress: (progress: Progress) => void;
}) {
  const words = t.value.course;
  return (
    <Screen title={lesson.title} back={{ href: `/courses/${lesson.courseId}`, label: lesson.courseTitle }}>
      {lesson.hasVideo && <LessonVideo lesson={lesson} onProgress={onProgress} />}
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
