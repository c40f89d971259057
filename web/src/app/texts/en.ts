import type { Translated } from '../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  name: 'Mười Phút',
  skip: 'Skip to content',
  tabs: { label: 'Main sections', learn: 'Learn', teach: 'Teach', manage: 'Manage', me: 'Me' },
  me: {
    title: 'Me',
    number: 'Member number',
    unit: 'Unit',
    roles: 'Roles',
    language: 'Language',
    signOut: 'Sign out',
  },
  role: { learner: 'Learner', trainer: 'Trainer', manager: 'Unit manager', administrator: 'Administrator' },
  again: 'Try again',
  home: 'Go to Learn',
  loading: 'Loading…',
  more: 'Show more',
  lost: { title: 'There is no such page', next: 'The link may be old or mistyped.' },
  problem: {
    network: { title: 'No connection', next: 'Check your signal or Wi-Fi, then choose “Try again”.' },
    'auth.required': { title: 'Please sign in again', next: 'What you have done is kept.' },
    'auth.forbidden': {
      title: 'You may not open this yet',
      next: 'If you need it, ask the union officer of your unit.',
    },
    'not-found': { title: 'Not found', next: 'It may have been taken down, or it is not for your unit.' },
    invalid: { title: 'Something is not right yet', next: 'Look again at the marked fields.' },
    'conflict.version': {
      title: 'Someone else has just changed this',
      next: 'Reload to see the newest version, then make your change again.',
    },
    internal: { title: 'Something went wrong on our side', next: 'Please try again in a few minutes.' },
  },
};
