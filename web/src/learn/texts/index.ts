import { texts } from '../../texts/language';
import { vi } from './vi';

/** What learners read. */
export const t = texts(vi, () => import('./en'));
