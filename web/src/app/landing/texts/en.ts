import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  tagline: 'Ten minutes at a time, one more thing you can do.',
  signIn: 'Sign in to learn',
  how: 'Use the member account that your union gave you.',
  failed: 'Signing in did not work just now. Please try once more.',
  short: 'Every lesson is under ten minutes',
  resume: 'Stop whenever you like, go on where you stopped',
  cost: 'See what a lesson costs in MB before it plays',
};
