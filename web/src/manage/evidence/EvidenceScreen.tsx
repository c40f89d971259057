import { useLocation } from '../../app/router';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { useLive } from '../report/useLive';
import { t } from '../texts';
import { stamp } from '../time';
import { EvidenceTables } from './EvidenceTables';
import { WatchedSeconds } from './WatchedSeconds';

/** Why a lesson counts as completed, or does not yet: anyone can check it against what they remember. */
export function EvidenceScreen({ memberId = '', lessonId = '' }: { memberId?: string; lessonId?: string }) {
  const course = useLocation().query['course'];
  const back = course ? `/manage/members/${memberId}/courses/${course}` : '/manage';
  const got = useLive(useGet('/api/reports/members/{memberId}/lessons/{lessonId}', { path: { memberId, lessonId } }));
  return (
    <Loaded from={got} wait={<Skeleton tall />}>
      {(evidence) => <EvidencePage evidence={evidence} back={back} />}
    </Loaded>
  );
}

function EvidencePage({ evidence, back }: { evidence: Wire['Evidence']; back: string }) {
  const words = t.value.evidence;
  const { memberName: name, watchedSeconds: seconds, neededSeconds: needed, completedAt } = evidence;
  return (
    <Screen title={fill(words.title, { lesson: evidence.lessonTitle })} back={{ href: back, label: name }} wide>
      <section class="card stack">
        <p class="headline">
          {completedAt ? fill(words.done, { name, at: stamp(completedAt) }) : fill(words.notDone, { name })}
        </p>
        {needed > 0 && <p>{fill(seconds >= needed ? words.watchedEnough : words.watchedShort, { seconds, needed })}</p>}
        {evidence.former.length > 0 && <p>{fill(words.edition, { edition: evidence.edition })}</p>}
        {evidence.former.map(({ edition, watchedSeconds }) => (
          <p key={edition}>{fill(words.former, { edition, seconds: watchedSeconds })}</p>
        ))}
        {evidence.former.length > 0 && evidence.watchedEdition !== undefined && (
          <p>{fill(words.watchedEdition, { edition: evidence.watchedEdition })}</p>
        )}
        <Stamps evidence={evidence} />
      </section>
      <WatchedSeconds watched={evidence.watched} duration={evidence.durationSeconds} />
      <EvidenceTables evidence={evidence} />
    </Screen>
  );
}

function Stamps({ evidence }: { evidence: Wire['Evidence'] }) {
  const words = t.value.evidence;
  return (
    <dl class="facts" aria-label={words.stamps}>
      {(['watchedAt', 'passedAt', 'completedAt'] as const).map((which) => {
        const at = evidence[which];
        return [
          <dt key={which}>{words[which]}</dt>,
          <dd key={`${which}-at`}>{at ? stamp(at) : <span class="quiet">{words.never}</span>}</dd>,
        ];
      })}
    </dl>
  );
}
