type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

export type Values<S extends string> = Record<Names<S>, string | number>;

/**
 * Puts values into the places that a text names in braces.
 *
 * A text may have two forms, for one and for all other counts, parted by `|`: "{count} lesson|{count} lessons".
 */
export function fill<S extends string>(text: S, values: Values<S>): string {
  const all: Record<string, string | number> = values;
  const [one = '', other = one] = text.split('|');
  return (all['count'] === 1 ? one : other).replace(/\{(\w+)\}/g, (_, name: string) => String(all[name]));
}
