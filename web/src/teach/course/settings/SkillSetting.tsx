import type { Wire } from '../../../contract';
import { areaName, areaOf, type Level, levels, skills } from '../../../skills/skills';
import { t as skillWords } from '../../../skills/texts';
import { Choose, type Option } from './Choose';
import { t } from './texts';
import type { CourseSettingsEditing } from './useCourseSettings';

/** What the course teaches, and the picture that stands for it. */
export function SkillSetting({ editing }: { editing: CourseSettingsEditing }) {
  const { draft, change } = editing;
  const words = t.value;
  const { skill, level, coverLessonId } = draft.settings;
  const none: Option = ['', words.none];
  const lessons = draft.modules.flatMap((module) => module.lessons);
  const set = (part: { [key in 'skill' | 'level' | 'coverLessonId']?: string | undefined }) =>
    change(part as Partial<Wire['CourseSettings']>);
  return (
    <section class="card stack">
      <h2>{words.about}</h2>
      <Choose
        label={words.skill}
        value={skill ?? ''}
        options={[none, ...skills.map((each) => [each, `${each} ${skillWords.value.skill[each]}`] as const)]}
        change={(chosen) => set({ skill: chosen || undefined })}
        {...(skill ? { hint: areaName(areaOf(skill)) } : {})}
      />
      <Choose
        label={words.level}
        value={level ?? ''}
        options={[none, ...levels.map((each: Level) => [each, skillWords.value.level[each]] as const)]}
        change={(chosen) => set({ level: chosen || undefined })}
      />
      <Choose
        label={words.cover}
        hint={words.coverHint}
        value={coverLessonId ?? ''}
        options={[['', words.noCover], ...lessons.map(({ id, title }) => [id, title] as const)]}
        change={(chosen) => set({ coverLessonId: chosen || undefined })}
      />
    </section>
  );
}
