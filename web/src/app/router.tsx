import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

type Names<P extends string> = P extends `${infer Head}/${infer Tail}`
  ? Names<Head> | Names<Tail>
  : P extends `:${infer Name}`
    ? Name
    : never;

/** A page and the address it has; `:name` in the address is a property of the page, a last `*` is anything below. */
export interface Page {
  readonly path: string;
  readonly component: ComponentType<Record<string, string>>;
}

/** Does not compile where the page wants a property that the address does not have. */
export const page = <P extends string>(path: P, component: ComponentType<Record<Names<P>, string>>): Page => ({
  path,
  component: component as unknown as Page['component'],
});

const address = signal(location.pathname + location.search);

/** Where the reader is; a component that asks is drawn anew when they go elsewhere. */
export function useLocation(): { path: string; query: Record<string, string> } {
  const { pathname, searchParams } = new URL(address.value, location.origin);
  return { path: pathname.replace(/(.)\/+$/, '$1'), query: Object.fromEntries(searchParams) };
}

/** Goes to another page of the application; `replace` leaves no way back to this one. */
export function go(to: string, replace = false): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  address.value = to;
  scrollTo(0, 0);
}

/** The properties that an address gives to a page; undefined where it is another page's. */
export function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  const open = wanted.at(-1) === '*';
  if (open ? given.length < wanted.length - 1 : given.length !== wanted.length) {
    return undefined;
  }
  const properties: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) {
      properties[part.slice(1)] = decoded(value);
    } else if (part !== '*' && part !== value) {
      return undefined;
    }
  }
  return properties;
}

/** Shows the page of where the reader is. */
export function Pages(props: { of: readonly Page[]; lost: ComponentType }) {
  const { path } = useLocation();
  for (const { path: pattern, component: Found } of props.of) {
    const properties = match(pattern, path);
    if (properties) {
      return <Found {...properties} />;
    }
  }
  return <props.lost />;
}

/** Follows links within the application without loading it anew. Returns how to stop. */
export function followLinks(isOurs: (path: string) => boolean, arrived: () => void): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.('a');
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (!link || !plain || event.defaultPrevented || link.target || link.download || link.origin !== location.origin) {
      return;
    }
    if (link.getAttribute('href')?.startsWith('#') || !isOurs(link.pathname)) {
      return;
    }
    event.preventDefault();
    go(link.pathname + link.search);
    arrived();
  };
  const back = () => {
    address.value = location.pathname + location.search;
    arrived();
  };
  addEventListener('click', click);
  addEventListener('popstate', back);
  return () => {
    removeEventListener('click', click);
    removeEventListener('popstate', back);
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
