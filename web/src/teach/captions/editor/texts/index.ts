import { texts } from '../../../../texts/language';
import { vi } from './vi';

/** What is said while captions are being written. */
export const t = texts(vi, () => import('./en'));
