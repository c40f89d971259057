import { later } from '../../app/later';
import type { Wire } from '../../contract';
import { Screen } from '../../ui/Screen';
import { Field } from '../Field';
import { SaveMark } from '../SaveMark';
import { t } from '../texts';
import { Outline } from './Outline';
import { PublishCard } from './PublishCard';
import { isComplete, useCourseDraft } from './useCourseDraft';

const ConflictNote = later(async () => (await import('./ConflictNote')).ConflictNote);
const MineKept = later(async () => (await import('./ConflictNote')).MineKept);

/** Everything about a course on one page: what it is called, its parts and lessons, and publishing it. */
export function CourseEditor({ first }: { first: Wire['CourseDraft'] }) {
  const editing = useCourseDraft(first);
  const { draft, saver, change } = editing;
  const words = t.value.course;
  return (
    <Screen title={draft.title || words.name} back={{ href: '/teach', label: t.value.courses.title }} wide>
      <div class="editor">
        <div class="editor-main">
          {saver.state.value.kind === 'conflict' && <ConflictNote before={editing.seen} />}
          {editing.mine && <MineKept back={editing.mineBack} />}
          <SaveMark
            state={saver.state.value}
            incomplete={!isComplete(draft)}
            again={() => void saver.flush()}
            takeTheirs={() => void editing.takeTheirs()}
            keepMine={() => void editing.keepMine()}
          />
          <section class="card stack">
            <h2>{words.about}</h2>
            <Field
              label={words.name}
              problem={draft.title.trim() === '' ? words.nameMissing : undefined}
              value={draft.title}
              max={120}
              change={(title) => change({ title })}
            />
            <Field
              label={words.summary}
              hint={words.summaryHint}
              value={draft.summary}
              max={600}
              rows={3}
              change={(summary) => change({ summary })}
            />
            <a class="button start" href={`/teach/courses/${draft.id}/settings`}>
              {words.settings}
            </a>
          </section>
          <Outline editing={editing} />
        </div>
        <PublishCard editing={editing} />
      </div>
    </Screen>
  );
}
