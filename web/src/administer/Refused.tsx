import type { Problem } from '../problem';
import { wordsFor } from '../ui/Trouble';

/** Why a form was refused, with what the server names. */
export function Refused({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  const { title, next } = wordsFor(problem);
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{title}.</strong> {next}
      </p>
      {problem.fields.length > 0 && (
        <ul>
          {problem.fields.map(({ field, message }) => (
            <li key={field + message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
