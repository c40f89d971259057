import { useState } from 'preact/hooks';
import { Field } from '../Field';

/** The lines of a text that are not empty. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list that is written as lines, which is quick on a phone and can be pasted. */
export function LinesField(props: {
  label: string;
  hint?: string;
  problem?: string | undefined;
  lines: readonly string[];
  rows?: number;
  change: (lines: string[]) => void;
}) {
  const [text, setText] = useState(props.lines.join('\n'));
  return (
    <Field
      label={props.label}
      hint={props.hint}
      problem={props.problem}
      value={text}
      max={3000}
      rows={props.rows ?? 3}
      change={(changed) => {
        setText(changed);
        props.change(linesOf(changed));
      }}
    />
  );
}
