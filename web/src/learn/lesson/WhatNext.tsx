import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { t } from './texts';
import './whatNext.css';

/** The one thing to do next: the quiz, the next lesson, or nothing more because the course is completed. */
export function WhatNext({ lesson, onLessonPage = false }: { lesson: Wire['Lesson']; onLessonPage?: boolean }) {
  const words = t.value.next;
  const { progress } = lesson;
  if (progress.courseCompleted) {
    return (
      <Panel icon="check" title={words.courseDone} text={fill(words.courseDoneText, { course: lesson.courseTitle })}>
        <a class="button accent big" href={`/courses/${lesson.courseId}`}>
          {words.seeCourse}
        </a>
      </Panel>
    );
  }
  if (progress.completed) {
    return (
      <Panel icon="check" title={words.lessonDone}>
        {lesson.nextLessonId ? (
          <a class="button accent big" href={`/lessons/${lesson.nextLessonId}`}>
            {words.nextLesson} <Icon name="next" />
          </a>
        ) : (
          <a class="button accent big" href={`/courses/${lesson.courseId}`}>
            {words.seeCourse}
          </a>
        )}
      </Panel>
    );
  }
  if (lesson.questionCount > 0 && !progress.quizPassed && (progress.videoDone || !lesson.hasVideo)) {
    return (
      <Panel
        icon="question"
        title={lesson.hasVideo ? words.quizNow : words.quizOnly}
        text={fill(words.quizText, { count: lesson.questionCount })}
      >
        <a class="button accent big" href={`/lessons/${lesson.id}/quiz`}>
          {lesson.openAttemptId ? words.quizGoOn : words.quizStart} <Icon name="next" />
        </a>
      </Panel>
    );
  }
  if (progress.quizPassed) {
    return onLessonPage ? null : (
      <Panel icon="check" title={words.videoLeft} text={words.videoLeftText}>
        <a class="button accent big" href={`/lessons/${lesson.id}`}>
          <Icon name="play" /> {words.toVideo}
        </a>
      </Panel>
    );
  }
  return lesson.questionCount > 0 ? (
    <a class="button wide-button" href={`/lessons/${lesson.id}/quiz`}>
      <Icon name="question" />{' '}
      {lesson.openAttemptId ? words.quizGoOn : fill(words.quizAhead, { count: lesson.questionCount })}
    </a>
  ) : null;
}

function Panel(props: {
  icon: 'check' | 'question';
  title: string;
  text?: string;
  children: preact.ComponentChildren;
}) {
  return (
    <section class="next-panel" aria-live="polite">
      <span class="next-icon">
        <Icon name={props.icon} size={30} />
      </span>
      <div>
        <h2>{props.title}</h2>
        {props.text && <p>{props.text}</p>}
      </div>
      {props.children}
    </section>
  );
}
