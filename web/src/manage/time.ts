import { language } from '../texts/language';

const locale = (): string => (language.value === 'en' ? 'en-GB' : 'vi-VN');

/** Hours, minutes and seconds: "14:05:09". */
export const timeOfDay = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  );

/** Day and time to the second, as a stamp needs it: "14:05:09 21/11/2026". */
export const stamp = (iso: string): string =>
  `${timeOfDay(iso)} ${new Intl.DateTimeFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(iso))}`;

/** The end of the day that is so many days after one, in the reader's own time zone. */
export function endOfDay(from: Date, days: number): Date {
  const end = new Date(from);
  end.setDate(end.getDate() + days);
  end.setHours(23, 59, 59, 0);
  return end;
}
