import { signal } from '@preact/signals';

/** Two days of the calendar, both counted; without the first, all until the last, and without the last, until today. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The period that the manager looks at; it stays the same from report to report. */
export const period = signal<Period>({});

/** The day in the reader's own time zone, as a date field and the server want it. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** So many days, the last of which is today. */
export function lastDays(days: number, today: Date): Period {
  const from = new Date(today);
  from.setDate(from.getDate() - days + 1);
  return { from: isoDay(from), to: isoDay(today) };
}

/** Whether it can be asked for: the server takes none that is the wrong way round or longer than 400 days. */
export function isPeriod({ from, to }: Period, today: Date): boolean {
  const end = to || isoDay(today);
  return !from || (from <= end && (Date.parse(end) - Date.parse(from)) / 86_400_000 < 400);
}
