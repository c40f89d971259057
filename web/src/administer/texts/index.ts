import { texts } from '../../texts/language';
import { vi } from './vi';

/** What administrators read. */
export const t = texts(vi, () => import('./en'));
