import type { Wire } from '../contract';
import { t } from './texts';
import { vi } from './texts/vi';

export type Area = keyof typeof vi.area;
export type Level = Wire['SkillLevel'];

/** The 21 competences of DigComp 2.2 in their order. */
export const skills = Object.keys(vi.skill) as readonly (keyof typeof vi.skill)[];
export const areas: readonly Area[] = [1, 2, 3, 4, 5];
export const levels = Object.keys(vi.level) as readonly Level[];

export const areaOf = (skill: string): Area => Number(skill[0]) as Area;

/** The area in words; nothing for one that this version does not know. */
export const areaName = (area: number): string => t.value.area[area as Area] ?? '';
