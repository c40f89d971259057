import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noAnswer } from '../problem';
import { type Document, saverOf, unsentChange } from './saver';

interface Note {
  version: number;
  text: string;
}

/** A server with one note, and a line to it that can be cut. */
function noteServer() {
  const server = { note: { version: 1, text: 'cũ' } as Note, cut: false };
  const document: Document<Note, { text: string }> = {
    name: 'note.1',
    load: async () => server.note,
    send: async ({ text }) => {
      if (server.cut) throw noAnswer();
      server.note = { version: server.note.version + 1, text };
      return server.note;
    },
    editable: ({ text }) => ({ text }),
    saved: () => undefined,
  };
  return { server, document };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

it('keeps what was typed without a line over a reload, and sends it when the line is back', async () => {
  const { server, document } = noteServer();
  server.cut = true;
  const before = saverOf(server.note, document);
  before.change({ text: 'mới' });
  await before.flush();
  expect(unsentChange('note.1')).toEqual({ text: 'mới' });

  server.cut = false;
  const after = saverOf(server.note, document);
  expect(await after.flush()).toBe(true);
  expect(server.note.text).toBe('mới');
  expect(unsentChange('note.1')).toBeUndefined();
});

it('forgets it once it is saved or given up', async () => {
  const { server, document } = noteServer();
  const saver = saverOf(server.note, document);
  saver.change({ text: 'mới' });
  expect(unsentChange('note.1')).toEqual({ text: 'mới' });
  await saver.flush();
  expect(unsentChange('note.1')).toBeUndefined();
  saver.change({ text: 'nữa' });
  saver.adopt(2);
  expect(unsentChange('note.1')).toBeUndefined();
});
