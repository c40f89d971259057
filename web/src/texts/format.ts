import { language } from './language';

const locale = (): string => (language.value === 'en' ? 'en-GB' : 'vi-VN');

/** A size as it costs: "4,2 MB"; decimal megabytes, as data plans count them. */
export function megabytes(bytes: number): string {
  const mb = bytes / 1_000_000;
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: mb < 10 ? 1 : 0 }).format(mb)} MB`;
}

/** Minutes and seconds as on a clock: "4:05". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A length in whole minutes, at least one. */
export const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

export const day = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'numeric', year: 'numeric' }).format(new Date(iso));

export const dayAndTime = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));

export const count = (n: number): string => new Intl.NumberFormat(locale()).format(n);

export const percent = (part: number, whole: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(whole > 0 ? part / whole : 0);
