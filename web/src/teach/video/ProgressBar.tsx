import { useId } from 'preact/hooks';

/** How far something is, in words above the bar and for screen readers as a number. */
export function ProgressBar({ label, percent }: { label: string; percent: number }) {
  const id = useId();
  return (
    <div class="stack tight">
      <p id={id}>{label}</p>
      <div
        class="bar thick"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(percent)}
      >
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
