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

  test('every text has the same placeholders in English', () => {
    const differing = vi.filter(([path, text]) => `${placeholders(en.get(path) ?? '')}` !== `${placeholders(text)}`);
    expect(differing).toEqual([]);
  });

  test('every text is written with composed letters', () => {
    expect(vi.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
