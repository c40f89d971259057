import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What is asked of a lesson whose video was replaced. */
export const t = texts(vi, () => import('./en'));
