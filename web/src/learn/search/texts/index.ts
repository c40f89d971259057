import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What a search finds in lessons. */
export const t = texts(vi, () => import('./en'));
