import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  player: {
    start: 'Watch the lesson',
    goOnAt: 'Go on from {at}',
    cost: 'Takes about {size}',
    costAtMost: 'Takes at most {size}',
    costNothing: 'On this phone already, costs no data',
    back: 'Back 10 s',
    captions: 'Captions',
    speed: 'Speed',
    times: '{speed}×',
    quality: 'Quality',
    saver: 'Data saver · {size}',
    saverOnly: 'Data saver',
    lines: '{lines}p · {size}',
    auto: 'Auto',
    broken: 'The video cannot be played just now.',
    stalled: 'The line is gone. The video goes on by itself when it is back.',
  },
  watched: {
    enough: 'Watched enough',
    minutesLeft: 'About {count} more minute to watch|About {count} more minutes to watch',
    secondsLeft: '{count} more second to watch|{count} more seconds to watch',
    toMissing: 'To what is missing',
    refused:
      'A few seconds were not counted because they came too fast. Just go on; what is empty on the bar is left to watch.',
  },
  next: {
    lessonDone: 'You have finished this lesson',
    nextLesson: 'Next lesson',
    courseDone: 'Congratulations!',
    courseDoneText: 'You have completed the course “{course}”.',
    seeCourse: 'See the course',
    videoLeft: 'You have passed the quiz',
    videoLeftText: 'Watch the video to finish the lesson.',
    toVideo: 'Watch the video',
    quizNow: 'You have watched the video',
    quizOnly: 'This lesson is a quiz',
    quizText: 'Answer {count} question to finish the lesson.|Answer {count} questions to finish the lesson.',
    quizStart: 'Take the quiz',
    quizGoOn: 'Go on with the quiz',
    quizAhead: 'Take the quiz ({count} question)|Take the quiz ({count} questions)',
  },
};
