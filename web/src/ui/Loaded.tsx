import type { ComponentChildren } from 'preact';
import type { Got } from '../app/useGet';
import { Skeleton } from './Skeleton';
import { Trouble } from './Trouble';

/** Shows what was read from the server, shapes while it comes, and the problem where it did not. */
export function Loaded<T>(props: {
  from: Got<T>;
  wait?: ComponentChildren;
  children: (value: T) => ComponentChildren;
}) {
  const { value, problem, reload } = props.from;
  if (value !== undefined) {
    return props.children(value);
  }
  if (problem) {
    return <Trouble problem={problem} again={reload} />;
  }
  return props.wait ?? <Skeleton />;
}
