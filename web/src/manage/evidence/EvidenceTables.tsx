import type { Wire } from '../../contract';
import { count } from '../../texts/format';
import { t } from '../texts';
import { stamp } from '../time';
import { Figures } from './Figures';

/** What the verdict stands on: the times of watching, the attempts, and what was refused. */
export function EvidenceTables({ evidence }: { evidence: Wire['Evidence'] }) {
  const words = t.value.evidence;
  return (
    <>
      <Figures
        caption={words.sessions}
        none={words.noSessions}
        columns={[words.started, words.last, words.new]}
        rows={evidence.sessions.map(({ startedAt, lastAt, seconds }) => [
          stamp(startedAt),
          stamp(lastAt),
          count(seconds),
        ])}
      />
      <Figures
        caption={words.attempts}
        none={words.noAttempts}
        columns={[words.submitted, words.grade, words.passed]}
        rows={evidence.attempts.map(({ submittedAt, percent, passed }) => [
          stamp(submittedAt),
          `${percent}%`,
          passed ? words.yes : words.no,
        ])}
      />
      {evidence.refusals.length > 0 && (
        <Figures
          caption={words.refusals}
          why={words.refusalsWhy}
          columns={[words.at, words.claimed, words.allowed]}
          rows={evidence.refusals.map(({ at, seconds, allowedSeconds }) => [
            stamp(at),
            count(seconds),
            count(allowedSeconds),
          ])}
        />
      )}
    </>
  );
}
