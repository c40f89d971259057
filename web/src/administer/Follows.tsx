import { t } from './texts';

/** What a change brings with it, said before it is made. */
export function Follows({ lines, final }: { lines: readonly string[]; final?: boolean }) {
  return (
    <section class="follows stack tight" aria-live="polite">
      <h4>{t.value.follows.title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {final && <p class="late">{t.value.follows.final}</p>}
    </section>
  );
}
