/** How many bytes had left at a moment (milliseconds of any steady clock). */
export interface Sample {
  readonly at: number;
  readonly bytes: number;
}

const WINDOW_MILLIS = 20_000;
const ENOUGH_MILLIS = 2_000;

/** The samples of the last 20 seconds with this one added. A step back (a part that begins again) forgets the past. */
export function addSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last && sample.bytes < last.bytes) return [sample];
  return [...samples.filter(({ at }) => sample.at - at <= WINDOW_MILLIS), sample];
}

/** An estimate from the pace of the last 20 seconds; nothing while too little is known. */
export function remainingSeconds(samples: readonly Sample[], leftBytes: number): number | undefined {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < ENOUGH_MILLIS || last.bytes === first.bytes) return undefined;
  const bytesASecond = ((last.bytes - first.bytes) * 1000) / (last.at - first.at);
  return Math.ceil(leftBytes / bytesASecond);
}

const FIRST_MILLIS = 1_000;
const LONGEST_MILLIS = 20_000;

/** How long to wait after so many failures in a row: 1, 2, 4 … at most 20 seconds, up to a quarter less by chance. */
export function backOffMillis(failures: number, chance: number): number {
  const full = Math.min(FIRST_MILLIS * 2 ** Math.max(0, failures - 1), LONGEST_MILLIS);
  return Math.round(full * (1 - chance / 4));
}
