import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What is said where one looks for a course, and before one may begin it. */
export const t = texts(vi, () => import('./en'));
