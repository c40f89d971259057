import { texts } from '../../texts/language';
import { vi } from './vi';

/** The areas, competences and levels of DigComp 2.2 in words. */
export const t = texts(vi, () => import('./en'));
