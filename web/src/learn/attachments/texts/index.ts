import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What lies beside a lesson to be read. */
export const t = texts(vi, () => import('./en'));
