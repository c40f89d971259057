import { call } from '../../../call';
import type { Wire } from '../../../contract';
import { Loaded } from '../../../ui/Loaded';
import { Screen } from '../../../ui/Screen';
import { Skeleton } from '../../../ui/Skeleton';
import { SaveMark } from '../../SaveMark';
import { useFresh } from '../../useFresh';
import { ConflictNote } from '../ConflictNote';
import { AudienceSetting } from './AudienceSetting';
import { PrerequisiteSetting } from './PrerequisiteSetting';
import { RuleSetting } from './RuleSetting';
import { SkillSetting } from './SkillSetting';
import { TrainerSetting } from './TrainerSetting';
import { t } from './texts';
import { useCourseSettings } from './useCourseSettings';
import './settings.css';

/** What a course asks for, what it is about, whom it is for and who teaches it. */
export function CourseSettingsScreen({ courseId }: { courseId: string }) {
  const draft = useFresh(courseId, () => call('get', '/api/teaching/courses/{courseId}', { path: { courseId } }));
  return (
    <Loaded from={draft} wait={<Skeleton tall />}>
      {(first) => <CourseSettingsEditor key={first.id} first={first} />}
    </Loaded>
  );
}

function CourseSettingsEditor({ first }: { first: Wire['CourseDraft'] }) {
  const editing = useCourseSettings(first);
  const { draft, saver } = editing;
  const words = t.value;
  const state = saver.state.value;
  return (
    <Screen title={words.title} back={{ href: `/teach/courses/${draft.id}`, label: draft.title || words.back }}>
      {state.kind === 'conflict' && <ConflictNote before={first} />}
      <SaveMark
        state={state}
        again={() => void saver.flush()}
        takeTheirs={() => void editing.takeTheirs()}
        keepMine={() => void editing.keepMine()}
      />
      <p class="quiet">{words.effect}</p>
      <RuleSetting editing={editing} />
      <PrerequisiteSetting editing={editing} />
      <SkillSetting editing={editing} />
      <AudienceSetting editing={editing} />
      <TrainerSetting editing={editing} />
    </Screen>
  );
}
