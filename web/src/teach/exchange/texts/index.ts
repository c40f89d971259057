import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What trainers read who bring questions along. */
export const t = texts(vi, () => import('./en'));
