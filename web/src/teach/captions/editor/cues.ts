/** One caption while it is being written; times in milliseconds. */
export interface Cue {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type Cues = readonly Cue[];

/** How long a new caption stands. */
const NEW_MILLIS = 3000;
/** No caption is shorter than that when it is cut or pushed. */
const LEAST_MILLIS = 200;

const TIMES = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->\s*(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/;

/** Reads the captions that the server keeps, line breaks too. */
export function readCues(vtt: string): Cues {
  return vtt
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex((line) => TIMES.test(line));
      const [, ...parts] = TIMES.exec(lines[at] ?? '') ?? [];
      if (at < 0) return [];
      const text = lines
        .slice(at + 1)
        .join('\n')
        .trim();
      return [{ from: millis(parts.slice(0, 4)), to: millis(parts.slice(4)), text: plain(text) }];
    })
    .map((cue, id) => ({ id, ...cue }));
}

/** The captions as a file, and the line of it on which each one's times stand. */
export function writeCues(cues: Cues): { text: string; lines: ReadonlyMap<number, number> } {
  const rows = ['WEBVTT', ''];
  const lines = new Map<number, number>();
  for (const { id, from, to, text } of cues) {
    lines.set(rows.length + 1, id);
    // An empty line would end the caption.
    const said = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    rows.push(`${stamp(from)} --> ${stamp(to)}`, ...said.map(escaped), '');
  }
  return { text: rows.join('\n'), lines };
}

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** Marks such as <i> stay marks; what would end the text is written out. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('-->', '--&gt;');

const millis = ([hours, minutes, seconds, rest]: (string | undefined)[]): number =>
  Number(hours ?? 0) * 3_600_000 +
  Number(minutes) * 60_000 +
  Number(seconds) * 1000 +
  Number((rest ?? '').padEnd(3, '0'));

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
const stamp = (at: number): string =>
  `${two(at / 3_600_000)}:${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}.${String(at % 1000).padStart(3, '0')}`;

/** A time as it is shown and typed: minutes, seconds and tenths, "1:04.5". */
export const shown = (at: number): string => {
  const tenths = Math.round(at / 100);
  return `${Math.floor(tenths / 600)}:${two((tenths / 10) % 60)}.${tenths % 10}`;
};

/** What somebody typed, "1:04.5", "1:04,5" or "64"; nothing where it is no time. */
export function typed(text: string): number | undefined {
  const [, minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,3}(?:[.,]\d{1,3})?)$/.exec(text.trim()) ?? [];
  if (!seconds) return undefined;
  return Math.round(Number(minutes ?? 0) * 60_000 + Number(seconds.replace(',', '.')) * 1000);
}

export const change = (cues: Cues, id: number, part: Partial<Omit<Cue, 'id'>>): Cues =>
  cues.map((cue) => (cue.id === id ? { ...cue, ...part } : cue));

/** The captions in the order in which they are shown. */
export const inOrder = (cues: Cues): Cues => [...cues].sort((one, other) => one.from - other.from);

export const remove = (cues: Cues, id: number): Cues => cues.filter((cue) => cue.id !== id);

const nextId = (cues: Cues): number => Math.max(-1, ...cues.map(({ id }) => id)) + 1;

/** A new caption that begins at a moment and ends where the next one begins; answers with its id too. */
export function insert(cues: Cues, at: number, most: number): { cues: Cues; id: number } {
  const id = nextId(cues);
  const from = Math.max(0, Math.min(at, most - LEAST_MILLIS));
  const next = inOrder(cues).find((cue) => cue.from > from);
  const to = Math.max(from + LEAST_MILLIS, Math.min(from + NEW_MILLIS, next?.from ?? most, most));
  return { cues: inOrder([...cues, { id, from, to, text: '' }]), id };
}

/**
 * Two captions of one: its words are parted at a place in the text (in the middle where none is given), its time at a
 * moment within it, or as the words are parted.
 */
export function split(cues: Cues, id: number, place: number | undefined, at: number): Cues {
  const cue = cues.find((each) => each.id === id);
  if (!cue || cue.to - cue.from < 2 * LEAST_MILLIS) return cues;
  const cut = place && place < cue.text.length ? place : middle(cue.text);
  const share = cue.text.length > 0 ? cut / cue.text.length : 0.5;
  const within = at >= cue.from + LEAST_MILLIS && at <= cue.to - LEAST_MILLIS;
  const wanted = within ? at : cue.from + (cue.to - cue.from) * share;
  const moment = Math.round(Math.min(cue.to - LEAST_MILLIS, Math.max(cue.from + LEAST_MILLIS, wanted)));
  const first = { ...cue, to: moment, text: cue.text.slice(0, cut).trim() };
  const second = { id: nextId(cues), from: moment, to: cue.to, text: cue.text.slice(cut).trim() };
  return cues.flatMap((each) => (each === cue ? [first, second] : [each]));
}

/** The blank that is nearest to the middle of a text, or the middle. */
function middle(text: string): number {
  const half = text.length / 2;
  const blanks = [...text.matchAll(/\s/g)].map(({ index }) => index);
  return blanks.sort((one, other) => Math.abs(one - half) - Math.abs(other - half))[0] ?? Math.floor(half);
}

/** One caption of a caption and the one after it. */
export function merge(cues: Cues, id: number): Cues {
  const at = cues.findIndex((cue) => cue.id === id);
  const [one, next] = cues.slice(at, at + 2);
  if (at < 0 || !one || !next) return cues;
  const text = [one.text, next.text].filter(Boolean).join('\n');
  return cues.flatMap((cue) =>
    cue === one ? [{ ...one, to: Math.max(one.to, next.to), text }] : cue === next ? [] : [cue],
  );
}

export type Fault = 'NO_TEXT' | 'ENDS_BEFORE_IT_BEGINS' | 'OUT_OF_ORDER' | 'AFTER_THE_END';

/** What the server would refuse of each caption, by the same rules. */
export function faultsOf(cues: Cues, most: number): ReadonlyMap<number, Fault> {
  const found = new Map<number, Fault>();
  let before = 0;
  for (const { id, from, to, text } of cues) {
    if (to <= from) found.set(id, 'ENDS_BEFORE_IT_BEGINS');
    else if (from < before) found.set(id, 'OUT_OF_ORDER');
    else if (from >= most) found.set(id, 'AFTER_THE_END');
    else if (text.trim() === '') found.set(id, 'NO_TEXT');
    before = Math.max(before, from);
  }
  return found;
}

/** The caption that is shown at a moment. */
export const shownAt = (cues: Cues, at: number): Cue | undefined => cues.find(({ from, to }) => from <= at && at < to);
