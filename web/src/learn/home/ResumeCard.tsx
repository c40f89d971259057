import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { clock } from '../../texts/format';
import { Dial } from '../../ui/Dial';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';

/** The biggest thing on the screen: back to the second where they stopped. */
export function ResumeCard({ resume }: { resume: Wire['ResumeCard'] }) {
  const words = t.value.home;
  const part = resume.durationSeconds > 0 ? Math.min(1, resume.positionSeconds / resume.durationSeconds) : 0;
  return (
    <a class="resume" href={`/lessons/${resume.lessonId}`}>
      {resume.posterUrl ? (
        <img class="resume-poster" src={resume.posterUrl} alt="" width="320" height="180" onError={hide} />
      ) : (
        <Dial class="resume-dial" />
      )}
      <span class="resume-course">{resume.courseTitle}</span>
      <span class="resume-title">{resume.lessonTitle}</span>
      <span class="resume-at">
        {fill(words.leftOff, { at: clock(resume.positionSeconds), length: clock(resume.durationSeconds) })}
      </span>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${part * 100}%` }} />
      </span>
      <span class="button accent big">
        <Icon name="play" /> {words.resume}
      </span>
    </a>
  );
}

/** Without a line, or when its address has expired, the card does without its picture. */
const hide = (event: Event) => {
  (event.currentTarget as HTMLElement).hidden = true;
};
