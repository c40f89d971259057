import { texts } from '../../texts/language';
import { vi } from './vi';

/** What trainers read. */
export const t = texts(vi, () => import('./en'));
