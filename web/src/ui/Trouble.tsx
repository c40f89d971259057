import { t } from '../app/texts';
import type { Problem } from '../problem';
import { Notice } from './Notice';

/** What a problem means to a person and what they can do next: our own words by its code, else the server's. */
export function wordsFor(problem: Problem): { title: string; next: string | undefined } {
  const known: Record<string, { title: string; next: string }> = t.value.problem;
  const ours = known[problem.code];
  if (ours) {
    return ours;
  }
  const saysItself = problem.status >= 400 && !problem.code.startsWith('http.');
  return saysItself ? { title: problem.message, next: problem.detail } : t.value.problem.internal;
}

/** A problem in place of what could not be shown. */
export function Trouble({ problem, again }: { problem: Problem; again?: () => void }) {
  const words = wordsFor(problem);
  return (
    <Notice icon="warning" title={words.title} text={words.next} alert>
      {again && (
        <button type="button" class="button" onClick={again}>
          {t.value.again}
        </button>
      )}
    </Notice>
  );
}
