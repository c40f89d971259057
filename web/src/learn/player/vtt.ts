/** One cue of a WebVTT file: what is said, or shown, from one second to another. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const times = /^(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})\s+-->\s+(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})/;

/** Reads the cues of a WebVTT file (W3C, WebVTT 1); marks inside of texts are left out, and so is what is no cue. */
export function cuesOf(vtt: string): Cue[] {
  return vtt
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex((line) => times.test(line));
      const [, ...parts] = times.exec(lines[at] ?? '') ?? [];
      const text = lines
        .slice(at + 1)
        .join(' ')
        .replace(/<[^>]*>/g, '')
        .trim();
      return at >= 0 && text ? [{ from: seconds(parts.slice(0, 4)), to: seconds(parts.slice(4)), text }] : [];
    });
}

const seconds = ([hours, minutes, whole, millis]: (string | undefined)[]): number =>
  Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(whole) + Number(millis) / 1000;

/** The cue of a moment; between two of them the one that was last. */
export const cueAt = (cues: readonly Cue[], at: number): number => cues.findLastIndex(({ from }) => from <= at + 0.05);

/** A part of a picture: where it is in it, and how big. */
export interface Tile {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a picture that a cue of a storyboard names (Media Fragments 1.0). */
export function tileOf(cue: Cue | undefined): Tile | undefined {
  const [, url, x, y, width, height] = /^(\S+)#xywh=(\d+),(\d+),(\d+),(\d+)$/.exec(cue?.text ?? '') ?? [];
  return url ? { url, x: Number(x), y: Number(y), width: Number(width), height: Number(height) } : undefined;
}
