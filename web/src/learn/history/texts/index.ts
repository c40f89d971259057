import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What is said about what was learnt, which no first screen shows. */
export const t = texts(vi, () => import('./en'));
