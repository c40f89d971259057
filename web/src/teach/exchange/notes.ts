import type { Wire } from '../../contract';

export type QuestionNote = Wire['QuestionNote'];

/** Notes of one reason together, the commonest first. */
export interface NoteGroup {
  code: string;
  message: string;
  notes: readonly QuestionNote[];
}

export function grouped(notes: readonly QuestionNote[]): NoteGroup[] {
  const groups = new Map<string, QuestionNote[]>();
  for (const note of notes) {
    groups.set(note.code, [...(groups.get(note.code) ?? []), note]);
  }
  return [...groups.entries()]
    .map(([code, of]) => ({ code, message: of[0]?.message ?? code, notes: of }))
    .sort((one, other) => other.notes.length - one.notes.length);
}
