import { describe, expect, test } from 'vitest';

const dictionaries = import.meta.glob<Record<'vi' | 'en', Tree>>('../**/texts/{vi,en}.ts', { eager: true });

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}/${key}`, value] as [string, string]] : leaves(value, `${path}/${key}`),
  );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const areas = Object.keys(dictionaries).filter((file) => file.endsWith('/vi.ts'));

describe.each(areas)('%s', (file) => {
  const vi = leaves(dictionaries[file]?.vi ?? {});
  const en = new Map(leaves(dictionaries[file.replace('/vi.ts', '/en.ts')]?.en ?? {}));

  test.each(vi)('%s has the same placeholders in English', (path, text) => {
    expect(placeholders(en.get(path) ?? '')).toEqual(placeholders(text));
  });

  test.each(vi)('%s is written with composed letters', (_, text) => {
    expect(text).toBe(text.normalize('NFC'));
  });
});
