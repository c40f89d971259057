import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'How the lesson is learnt',
  back: 'Lesson',
  asOf: 'As of {at}. Only the first attempt of each person counts.',
  making: 'Being counted for the first time; it will appear by itself.',
  empty: 'Nobody has taken this lesson yet',
  emptyNext:
    'Once it is published and people learn, you will see here how far they watch and which questions they get wrong.',
  viewing: 'How far they watch',
  viewers: '{count} people have watched',
  chart: 'Chart: of {viewers} people, {last} were still watching in the last second',
  watched: 'Watched this second',
  stillThere: 'Still watching',
  at: 'Minute:second',
  table: 'People watching over time',
  showTable: 'Show as a table',
  todo: 'What to do',
  few: 'Only {count} people so far, too few to judge. Look again when there are {enough} or more.',
  leave:
    'Around {at}, {people} people left at once. Look at this part again: is it long-winded, hard to hear, off the point? You could cut it.',
  skip: 'Many people skip {from}–{to}. They may know it already; shorten this part or leave it out.',
  fine: 'Viewers stay; there is no place where many leave.',
  questions: 'The questions',
  noQuestions: 'Nobody has taken the quiz yet.',
  answers: '{count} people answered',
  right: '{share} answered rightly',
  tells: 'Tells who has understood',
  tellsHow: '{value} (from −1 to 1; above 0.2 is good)',
  choice: 'Choice',
  chosen: 'People who chose it',
  correct: 'Right answer',
  verdict: {
    'too-few': 'Too few answers to judge.',
    misleads:
      'Those who know more get it wrong more often. Check the key, and reword the question so that it has one meaning.',
    'wrong-preferred':
      'The wrong choice “{choice}” was taken more often than the right one. Check the key, or explain this better in the video.',
    'too-hard': 'Very few are right. Explain it better in the video, or ask something simpler.',
    'too-easy': 'Nearly everyone is right. An easy question; keep it only to encourage.',
    weak: 'It hardly shows who has understood. Make the wrong choices more plausible.',
    good: 'A good question; leave it as it is.',
  },
  edit: 'Edit the questions',
};
