import { texts } from '../../texts/language';
import { vi } from './vi';

/** What is said about being without a line, and about what is kept on the phone. */
export const t = texts(vi, () => import('./en'));
