import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What stands around a video, and what comes after it. */
export const t = texts(vi, () => import('./en'));
