import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What someone reads who is not signed in. */
export const t = texts(vi, () => import('./en'));
