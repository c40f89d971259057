import { texts } from '../../texts/language';
import { vi } from './vi';

/** What every screen says: the frame, signing in, and what goes wrong. */
export const t = texts(vi, () => import('./en'));
