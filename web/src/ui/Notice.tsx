import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** Says in place of the content why there is none and what to do: nothing here yet, or something went wrong. */
export function Notice(props: {
  icon: IconName;
  title: string;
  text?: string | undefined;
  alert?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <section class="notice" role={props.alert ? 'alert' : undefined}>
      <span class="notice-icon">
        <Icon name={props.icon} size={32} />
      </span>
      <p class="notice-title">{props.title}</p>
      {props.text && <p class="quiet">{props.text}</p>}
      {props.children}
    </section>
  );
}
