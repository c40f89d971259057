import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';

type Step = keyof typeof t.value.publish.steps;
type Blocker = Wire['PublishBlocker'];

/** Which of the steps something stands in the way of. */
const stepOf: Record<Blocker['code'], Step> = {
  'no-lessons': 'lessons',
  'no-video-or-quiz': 'content',
  'video-not-ready': 'videos',
  'video-rejected': 'videos',
  'video-failed': 'videos',
};

/** What must be done before publishing: what is done has a tick, what is not leads to where it is done. */
export function PublishChecklist(props: { draft: Wire['CourseDraft']; blockers: readonly Blocker[] }) {
  const { draft, blockers } = props;
  const words = t.value.publish;
  const steps = Object.keys(words.steps) as Step[];
  const open = (step: Step) => blockers.filter(({ code }) => stepOf[code] === step);
  return (
    <ul class="checklist">
      {steps.map((step, index) => {
        const left = open(step);
        // A course without lessons has no lesson without a video either; that is nothing to be ticked.
        const done = steps.slice(0, index + 1).every((each) => open(each).length === 0);
        return (
          <li key={step} class={done ? 'done' : undefined}>
            <span class="check-mark">{done && <Icon name="check" size={18} />}</span>
            <div class="stack tight">
              <span>
                {words.steps[step]}
                <span class="visually-hidden">: {done ? words.stepDone : words.stepOpen}</span>
              </span>
              {left.length > 0 && (
                <ul class="todo">
                  {left.map((blocker) => (
                    <li key={blocker.code + blocker.lessonId}>
                      <Fix draft={draft} blocker={blocker} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Fix({ draft, blocker: { code, lessonId } }: { draft: Wire['CourseDraft']; blocker: Blocker }) {
  const title = draft.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lessonId)?.title ?? '';
  const text = fill(t.value.publish.blocker[code], { title });
  if (lessonId) return <a href={`/teach/courses/${draft.id}/lessons/${lessonId}`}>{text}</a>;
  const show = () => document.querySelector<HTMLElement>('.add-lesson, .module .button')?.focus();
  return (
    <button type="button" class="link-button" onClick={show}>
      {text}
    </button>
  );
}
