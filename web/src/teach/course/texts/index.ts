import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What is said about copies of courses, their archive, and conflicts. */
export const t = texts(vi, () => import('./en'));
