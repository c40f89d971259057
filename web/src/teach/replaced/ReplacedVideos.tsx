import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { t } from './texts';

/** Asks of each lesson whose video was replaced whether learners have to watch it again. */
export function ReplacedVideos(props: {
  draft: Wire['CourseDraft'];
  replaced: Wire['Publication']['replaced'];
  newContent: readonly string[];
  change: (newContent: readonly string[]) => void;
}) {
  const words = t.value;
  const lessons = props.draft.modules.flatMap((module) => module.lessons);
  return (
    <>
      {props.replaced.map(({ lessonId, sameLength }) => {
        const title = lessons.find((lesson) => lesson.id === lessonId)?.title ?? '';
        const isNew = props.newContent.includes(lessonId);
        const others = props.newContent.filter((id) => id !== lessonId);
        return sameLength ? (
          <fieldset key={lessonId} class="plain-set stack">
            <legend>{fill(words.ask, { title })}</legend>
            <Choice lessonId={lessonId} label={words.same} on={!isNew} choose={() => props.change(others)} />
            <Choice
              lessonId={lessonId}
              label={words.fresh}
              on={isNew}
              choose={() => props.change([...others, lessonId])}
            />
          </fieldset>
        ) : (
          <p key={lessonId}>{fill(words.otherLength, { title })}</p>
        );
      })}
    </>
  );
}

function Choice(props: { lessonId: string; label: string; on: boolean; choose: () => void }) {
  return (
    <label class="choice">
      <input type="radio" name={`replaced-${props.lessonId}`} checked={props.on} onChange={props.choose} />{' '}
      {props.label}
    </label>
  );
}
