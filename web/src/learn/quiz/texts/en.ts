import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'Quiz',
  toLesson: 'To the lesson',
  intro: '{count} question|{count} questions',
  introNext: 'Take your time. Your answers are kept if you stop on the way.',
  begin: 'Begin',
  lastResult: 'See the last result',
  handedIn: 'Your answers are kept on this phone',
  handedInNext:
    'They will be sent by themselves when there is a line, and then you will see the result. You may close the app.',
  step: 'Question {number} of {all}',
  chooseOne: 'Choose one answer',
  chooseSome: 'You may choose more than one',
  previous: 'Previous',
  next: 'Next',
  submit: 'Hand in',
  unanswered: 'Question {numbers} has no answer yet. Answer it, then hand in.',
  kept: 'Saved',
  notKept: 'Not saved yet; it will be when the line is back',
  passed: 'You passed!',
  failed: 'Not passed yet, never mind',
  score: '{right} of {all} right ({percent}%)',
  failedNext: 'You need {pass}%. Read the explanations below and try again.',
  again: 'Try again',
  rewatch: 'Watch the video again',
  right: 'Right',
  wrong: 'Not right',
  yours: 'Your choice',
  rightOne: 'Right answer',
  review: 'Every question explained',
};
