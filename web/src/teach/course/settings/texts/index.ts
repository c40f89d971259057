import { texts } from '../../../../texts/language';
import { vi } from './vi';

/** What is said about the settings of a course. */
export const t = texts(vi, () => import('./en'));
