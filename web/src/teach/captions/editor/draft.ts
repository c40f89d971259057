import { type Cues, readCues, writeCues } from './cues';

/** Captions that were typed and not saved yet: on this device, for this person, until they are saved. */
const key = (memberId: string, lessonId: string, language: string) =>
  `muoiphut.captions.${memberId}.${lessonId}.${language}`;

export function keepDraft(memberId: string, lessonId: string, language: string, cues: Cues): void {
  localStorage.setItem(key(memberId, lessonId, language), writeCues(cues).text);
}

export function keptDraft(memberId: string, lessonId: string, language: string): Cues | undefined {
  const kept = localStorage.getItem(key(memberId, lessonId, language));
  return kept === null ? undefined : readCues(kept);
}

export function forgetDraft(memberId: string, lessonId: string, language: string): void {
  localStorage.removeItem(key(memberId, lessonId, language));
}
