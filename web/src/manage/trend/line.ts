import type { Wire } from '../../contract';

type Point = Wire['TrendPoint'];
export type Series = 'completed' | 'started' | 'overdue';

export const SERIES: readonly Series[] = ['started', 'completed', 'overdue'];

/** The height of the drawing in people: a round number that no line reaches over. */
export function ceilingOf(points: readonly Point[]): number {
  const most = Math.max(1, ...points.flatMap(({ counts }) => SERIES.map((one) => counts[one])));
  const unit = 10 ** Math.floor(Math.log10(most));
  const round = [1, 2, 5, 10].find((times) => times * unit >= most) ?? 10;
  return round * unit;
}

/** A line through the days from left (0) to right (100), from none (100) at the bottom to the ceiling (0) at the top. */
export function pathOf(points: readonly Point[], series: Series): string {
  const ceiling = ceilingOf(points);
  const step = points.length > 1 ? 100 / (points.length - 1) : 0;
  const at = ({ counts }: Point, index: number) =>
    `${round(index * step)} ${round(100 - (counts[series] / ceiling) * 100)}`;
  const places = points.map(at);
  return places.length === 1 ? `M${places[0]}L100 ${places[0]?.split(' ')[1]}` : `M${places.join('L')}`;
}

const round = (n: number): number => Math.round(n * 100) / 100;
