import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { answerIn } from '../call';

export type Language = 'vi' | 'en';

/** The same tree of texts in another language: the same keys, any words. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

const stored = 'muoiphut.language';

/** The language of the interface: Vietnamese until someone chooses another. */
export const language = signal<Language>(localStorage.getItem(stored) === 'en' ? 'en' : 'vi');

effect(() => {
  document.documentElement.lang = language.value;
  answerIn(language.value);
});

export function speak(chosen: Language): void {
  localStorage.setItem(stored, chosen);
  language.value = chosen;
}

const waiting: Promise<unknown>[] = [];

/** Resolves when the texts of all areas loaded so far are there in the chosen language. */
export const textsReady = async (): Promise<void> => {
  await Promise.all(waiting);
};

/**
 * The texts of one area of the application in the language of the interface. Vietnamese comes with the area's code;
 * another language is fetched when it is chosen, and until then (or without a line) Vietnamese stays.
 */
export function texts<T extends object>(vi: T, loadEnglish: () => Promise<{ en: Translated<T> }>): ReadonlySignal<T> {
  const english = signal<T | undefined>(undefined);
  effect(() => {
    if (language.value === 'en' && !english.peek()) {
      waiting.push(
        loadEnglish().then(
          // Placeholders are checked against Vietnamese when compiling; a test holds English to the same ones.
          ({ en }) => {
            english.value = en as unknown as T;
          },
          () => undefined,
        ),
      );
    }
  });
  return computed(() => (language.value === 'en' ? (english.value ?? vi) : vi));
}
