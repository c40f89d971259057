import { language } from '../../texts/language';
import { preferences } from './preferences';

/** The captions in the language that was chosen, else in that of the interface, else any. */
export function chosenCaptions<T extends { readonly language: string }>(tracks: readonly T[]): T | undefined {
  const inLanguage = (wanted: string | undefined) => tracks.find((track) => track.language === wanted);
  return inLanguage(preferences.value.captionLanguage) ?? inLanguage(language.value) ?? tracks[0];
}

/** What a language is called in that of the interface. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code;
