import type { Wire } from '../../contract';
import type { Level } from '../../skills/skills';

/** What is chosen; an empty word where it does not matter. */
export interface Choice {
  readonly area: string;
  readonly level: Level | '';
  readonly minutes: string;
  readonly state: Wire['LearningState'] | '';
  readonly onlyNew: boolean;
}

export const none: Choice = { area: '', level: '', minutes: '', state: '', onlyNew: false };

/** What of a choice the server is asked for. */
export const chosen = ({ area, level, minutes, state, onlyNew }: Choice) => ({
  ...(area ? { area: Number(area) } : {}),
  ...(level ? { level } : {}),
  ...(minutes ? { mostMinutes: Number(minutes) } : {}),
  ...(state ? { state } : {}),
  ...(onlyNew ? { onlyNew } : {}),
});
