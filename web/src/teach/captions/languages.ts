import { t } from '../texts';

/** The languages in which captions can be given, each in the words of the reader. */
export const LANGUAGES = ['vi', 'en', 'km', 'zh', 'ko'] as const;

export function languageName(language: string): string {
  const names: Record<string, string> = t.value.captions.languages;
  return names[language] ?? language;
}
