import { signal } from '@preact/signals';

/** How someone likes to watch; kept on this phone. */
export interface Preferences {
  /** `saver` takes the smallest there is, `auto` what the line and the screen bear, a number at most that height. */
  readonly quality: 'saver' | 'auto' | number;
  readonly speed: number;
  readonly captions: boolean;
  /** Undefined for that of the interface. */
  readonly captionLanguage?: string | undefined;
  readonly captionSize: (typeof captionSizes)[number];
  /** Sound without pictures, where the lesson has that. */
  readonly soundOnly: boolean;
}

export const captionSizes = ['small', 'normal', 'large'] as const;

export const speeds = [0.75, 1, 1.25, 1.5, 2] as const;

const stored = 'muoiphut.player';

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** Whether each megabyte probably costs money, or takes long: then the smallest quality is where one starts. */
export function isMetered(connection: Connection | undefined): boolean {
  return (
    connection !== undefined &&
    (connection.saveData === true ||
      connection.type === 'cellular' ||
      ['slow-2g', '2g', '3g'].includes(connection.effectiveType ?? ''))
  );
}

export const connection = (): Connection | undefined =>
  (navigator as Navigator & { readonly connection?: Connection }).connection;

function read(): Preferences {
  const usual: Preferences = {
    quality: isMetered(connection()) ? 'saver' : 'auto',
    speed: 1,
    captions: true,
    captionSize: 'normal',
    soundOnly: false,
  };
  try {
    const kept: Partial<Preferences> = JSON.parse(localStorage.getItem(stored) ?? '{}');
    return { ...usual, ...kept };
  } catch {
    return usual;
  }
}

export const preferences = signal<Preferences>(read());

export function prefer(change: Partial<Preferences>): void {
  preferences.value = { ...preferences.value, ...change };
  localStorage.setItem(stored, JSON.stringify(preferences.value));
}
