import { useEffect } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { dayAndTime } from '../../texts/format';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Questions } from './Questions';
import { t } from './texts';
import { Viewing } from './Viewing';
import './analysis.css';

/** How often it is asked whether the first count is ready. */
const WAIT_MILLIS = 3000;

/** What all who took a lesson show about it, and what its trainer can do about it. */
export function AnalysisScreen({ courseId, lessonId }: { courseId: string; lessonId: string }) {
  const analysis = useGet('/api/teaching/lessons/{lessonId}/analysis', { path: { lessonId } });
  const making = analysis.value?.complete === false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only whether it is being made
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(analysis.reload, WAIT_MILLIS);
    return () => clearInterval(timer);
  }, [making]);
  const lesson = `/teach/courses/${courseId}/lessons/${lessonId}`;
  return (
    <Screen title={t.value.title} back={{ href: lesson, label: t.value.back }} wide>
      <Loaded from={analysis} wait={<Skeleton tall />}>
        {(found) => <Analysis found={found} quiz={`${lesson}/quiz`} />}
      </Loaded>
    </Screen>
  );
}

function Analysis({ found, quiz }: { found: Wire['LessonAnalysis']; quiz: string }) {
  const words = t.value;
  if (!found.complete) return <p role="status">{words.making}</p>;
  if (found.viewers === 0 && found.attempts === 0)
    return <Notice icon="report" title={words.empty} text={words.emptyNext} />;
  return (
    <>
      <p class="quiet">{fill(words.asOf, { at: dayAndTime(found.asOf) })}</p>
      <div class="analysis">
        <Viewing found={found} />
        <Questions items={found.items} quiz={quiz} />
      </div>
    </>
  );
}
