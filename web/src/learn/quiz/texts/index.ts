import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What is said while someone answers. */
export const t = texts(vi, () => import('./en'));
