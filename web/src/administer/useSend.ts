import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../problem';

export interface Sending {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** What the server says of one field. */
  of(field: string): string | undefined;
  /** Carries something out, one at a time. True when it was done. */
  send(work: () => Promise<unknown>): Promise<boolean>;
}

/** The sending of a form: busy meanwhile, and what was refused. */
export function useSend(): Sending {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  return {
    busy,
    problem,
    of: (field) => problem?.fields.find((one) => one.field === field)?.message,
    async send(work) {
      setBusy(true);
      setProblem(undefined);
      try {
        await work();
        return true;
      } catch (thrown) {
        setProblem(asProblem(thrown));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
