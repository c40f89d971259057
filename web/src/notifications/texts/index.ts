import { texts } from '../../texts/language';
import { vi } from './vi';

/** How somebody wants to be reminded. */
export const t = texts(vi, () => import('./en'));
