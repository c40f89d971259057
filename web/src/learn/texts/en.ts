import type { Translated } from '../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  home: {
    title: 'Learn',
    hello: 'Hello {name}',
    resume: 'Go on learning',
    leftOff: 'You stopped at {at} of {length}',
    assigned: 'Assigned to you',
    courses: 'Courses',
    searchLabel: 'Find courses and lessons',
  },
  course: {
    due: 'Due {day}',
    overdue: 'Overdue {day}',
    lessons: '{count} lesson|{count} lessons',
    done: '{done} of {all} lessons done',
    completed: 'Completed',
    minutes: '{minutes} min',
    questions: '{count} question|{count} questions',
    start: 'Start learning',
    goOn: 'Go on learning',
    review: 'Watch again from the start',
    part: 'Part {number}: {title}',
    lessonDone: 'Done',
    onPhone: 'Downloaded',
  },
};
