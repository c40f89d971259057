import { texts } from '../../../texts/language';
import { vi } from './vi';

/** What is said about a lesson's figures. */
export const t = texts(vi, () => import('./en'));
