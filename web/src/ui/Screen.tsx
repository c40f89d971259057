import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../app/texts';
import { Icon } from './Icon';

/** One page: its heading, the way back up, and its name in the browser's tab. */
export function Screen(props: {
  title: string;
  back?: { href: string; label: string };
  /** The title is there for screen readers and the tab, but not drawn. */
  bare?: boolean;
  wide?: boolean;
  children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${props.title} · ${t.value.name}`;
  }, [props.title]);
  return (
    <div class={props.wide ? 'screen wide' : 'screen'}>
      {props.back && (
        <a class="back" href={props.back.href}>
          <Icon name="back" /> <span>{props.back.label}</span>
        </a>
      )}
      <h1 class={props.bare ? 'visually-hidden' : undefined}>{props.title}</h1>
      {props.children}
    </div>
  );
}
