import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'Import and export questions',
  why: 'Bring questions from Moodle, another system or Excel, or take yours along.',
  importTitle: 'Import questions',
  importWhy:
    'GIFT, Moodle XML, packages of QTI 2.1 or 3.0 (.zip) and Excel (.xlsx). Nothing changes before you take them.',
  choose: 'Choose a file of questions',
  template: 'Download the Excel template',
  reading: 'Reading “{name}”…',
  come: '{count} questions come from “{name}” ({format})',
  none: 'No question can be taken from “{name}” ({format})',
  leftOut: '{count} things cannot be taken',
  changed: '{count} things are not kept',
  nothingLost: 'Nothing is lost: all that is in the file can be taken.',
  line: 'line {line}',
  times: '{count} times',
  which: 'Choose what to take',
  all: 'Choose all',
  noneOfThem: 'Choose none',
  take: 'Take {count} questions',
  tooMany: 'This quiz has room for {room} more questions only. Choose fewer.',
  taken: '{count} questions were added at the end of the quiz.',
  drop: 'Take none',
  exportTitle: 'Export questions',
  exportWhy:
    'The file has the right answers in it: give it only to those who write questions. Importing it gives the same questions.',
  exportEmpty: 'Once there are questions, you can export them here.',
  format: 'Format',
  download: 'Download the file',
  exportNotes: 'Other systems will not understand {count} things:',
  question: 'question {line}',
  formats: {
    gift: 'Moodle GIFT',
    'moodle-xml': 'Moodle XML',
    'qti-2-1': 'QTI 2.1',
    'qti-3-0': 'QTI 3.0',
    xlsx: 'Excel',
  },
};
