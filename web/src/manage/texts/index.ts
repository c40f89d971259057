import { texts } from '../../texts/language';
import { vi } from './vi';

/** What managers read. */
export const t = texts(vi, () => import('./en'));
