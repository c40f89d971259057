import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { IconButton, Steps } from '../../ui/Steps';
import { Field } from '../Field';
import { t } from '../texts';
import { AddLesson } from './AddLesson';
import { Grip } from './Grip';
import { ManyVideos } from './ManyVideos';
import { canMoveLesson, removeModule, renameModule } from './outline';
import type { CourseDraftEditing } from './useCourseDraft';
import type { Reorder } from './useReorder';

/** One part: its name, its lessons, and a place for a new one. */
export function ModuleCard(props: {
  editing: CourseDraftEditing;
  module: Wire['ModuleDraft'];
  index: number;
  reorder: Reorder;
  remove: (lesson: Wire['LessonDraftRef']) => void;
}) {
  const { editing, module, index, reorder } = props;
  const { modules } = editing.draft;
  const words = t.value.course;
  const name = { title: module.title };
  const what = { kind: 'module', id: module.id, title: module.title } as const;
  return (
    <section class="card stack module">
      <div class="module-head">
        {modules.length > 1 && <Grip what={what} reorder={reorder} />}
        <Field
          label={fill(words.partName, { number: index + 1 })}
          bare
          problem={module.title.trim() === '' ? words.nameMissing : undefined}
          value={module.title}
          max={120}
          change={(title) => editing.change({ modules: renameModule(modules, module.id, title) })}
        />
        {modules.length > 1 && (
          <Steps
            up={fill(words.partUp, name)}
            down={fill(words.partDown, name)}
            canUp={index > 0}
            canDown={index < modules.length - 1}
            move={(step) => reorder.step(what, step)}
          />
        )}
      </div>
      {module.lessons.length === 0 && <p class="quiet">{words.noLessons}</p>}
      <ol class="lesson-rows">
        {module.lessons.map((lesson) => (
          <LessonRow key={lesson.id} {...props} lesson={lesson} />
        ))}
      </ol>
      <div class="buttons">
        <AddLesson
          editing={editing}
          moduleId={module.id}
          first={modules.every(({ lessons }) => lessons.length === 0)}
        />
        <ManyVideos editing={editing} moduleId={module.id} />
        {module.lessons.length === 0 && modules.length > 1 && (
          <button
            type="button"
            class="button quiet-button"
            onClick={() => editing.change({ modules: removeModule(modules, module.id) })}
          >
            {words.removePart}
          </button>
        )}
      </div>
    </section>
  );
}

function LessonRow(props: Parameters<typeof ModuleCard>[0] & { lesson: Wire['LessonDraftRef'] }) {
  const { editing, lesson, reorder } = props;
  const { id, modules } = editing.draft;
  const words = t.value.course;
  const name = { title: lesson.title };
  const what = { kind: 'lesson', id: lesson.id, title: lesson.title } as const;
  return (
    <li
      class={reorder.held?.id === lesson.id ? 'outline-row carried' : 'outline-row'}
      data-lesson={lesson.id}
      onPointerDown={reorder.pointer(what, false)}
    >
      <Grip what={what} reorder={reorder} />
      <a draggable={false} href={`/teach/courses/${id}/lessons/${lesson.id}`}>
        <Icon name="play" size={20} /> <span>{lesson.title}</span>
      </a>
      <Steps
        up={fill(words.lessonUp, name)}
        down={fill(words.lessonDown, name)}
        canUp={canMoveLesson(modules, lesson.id, -1)}
        canDown={canMoveLesson(modules, lesson.id, 1)}
        move={(step) => reorder.step(what, step)}
      />
      <IconButton icon="trash" label={fill(words.removeLesson, name)} press={() => props.remove(lesson)} />
    </li>
  );
}
