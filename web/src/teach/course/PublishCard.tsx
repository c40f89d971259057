import { useEffect, useState } from 'preact/hooks';
import { later } from '../../app/later';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { dayAndTime } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { wordsFor } from '../../ui/Trouble';
import { t } from '../texts';
import { PublishChecklist } from './PublishChecklist';
import type { CourseDraftEditing } from './useCourseDraft';

const ReplacedVideos = later(async () => (await import('../replaced/ReplacedVideos')).ReplacedVideos);

/** How often it is asked whether a video that is being prepared is ready. */
const WAIT_MILLIS = 3000;

/** What is still to be done, the button, and what learners see at the moment. */
export function PublishCard({ editing }: { editing: CourseDraftEditing }) {
  const { draft, saver } = editing;
  const [publication, setPublication] = useState<Wire['Publication']>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [newContent, setNewContent] = useState<readonly string[]>([]);
  const words = t.value.publish;
  const path = { courseId: draft.id };

  const [round, setRound] = useState(0);
  const waits = publication?.blockers.some(({ code }) => code === 'video-not-ready') ?? false;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the draft was saved
  useEffect(() => {
    call('get', '/api/teaching/courses/{courseId}/publication', { path }).then(setPublication, (thrown) =>
      setProblem(asProblem(thrown)),
    );
  }, [draft.id, draft.version, round]);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setRound((n) => n + 1), WAIT_MILLIS);
    return () => clearInterval(timer);
  }, [waits]);

  async function publish() {
    setBusy(true);
    setProblem(undefined);
    try {
      if (await saver.flush()) {
        setPublication(
          await call('post', '/api/teaching/courses/{courseId}/publication', {
            path,
            query: newContent.length > 0 ? { newContent } : {},
          }),
        );
        setNewContent([]);
        await editing.reload();
      }
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  }

  const blockers = publication?.blockers ?? [];
  const changed = draft.changedSincePublished;
  return (
    <section class="card stack publish" aria-labelledby="publish">
      <h2 id="publish">{words.title}</h2>
      {publication && <p role="status">{standing(publication, changed)}</p>}
      {publication && blockers.length > 0 && <p>{fill(words.notYet, { count: blockers.length })}</p>}
      {publication && (blockers.length > 0 || publication.status !== 'published') && (
        <PublishChecklist draft={draft} blockers={blockers} />
      )}
      {publication && blockers.length === 0 && publication.status !== 'published' && (
        <p class="tag good">
          <Icon name="check" size={18} /> {words.ready}
        </p>
      )}
      {publication && publication.replaced.length > 0 && (
        <ReplacedVideos draft={draft} replaced={publication.replaced} newContent={newContent} change={setNewContent} />
      )}
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <button
        type="button"
        class="button primary"
        disabled={busy || !publication || blockers.length > 0 || (publication.status === 'published' && !changed)}
        onClick={() => void publish()}
      >
        {busy ? words.publishing : publication?.publishedAt ? words.again : words.button}
      </button>
    </section>
  );
}

function standing({ publishedAt }: Wire['Publication'], changed: boolean): string {
  const words = t.value.publish;
  if (!publishedAt) return words.never;
  return fill(changed ? words.changed : words.upToDate, { at: dayAndTime(publishedAt) });
}
