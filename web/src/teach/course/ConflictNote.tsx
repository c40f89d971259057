import { useEffect, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { dayAndTime } from '../../texts/format';
import { changesBetween } from './changes';
import { t } from './texts';

/** After theirs was taken: what was typed is still there. */
export function MineKept({ back }: { back: () => void }) {
  const words = t.value.conflict;
  return (
    <p class="undo" role="status">
      {words.kept}{' '}
      <button type="button" class="link-button" onClick={back}>
        {words.mineBack}
      </button>
    </p>
  );
}

/** Who saved when while we were typing, and what they changed. */
export function ConflictNote({ before }: { before: Wire['CourseDraft'] }) {
  const [theirs, setTheirs] = useState<Wire['CourseDraft']>();
  useEffect(() => {
    call('get', '/api/teaching/courses/{courseId}', { path: { courseId: before.id } }).then(setTheirs, () => undefined);
  }, [before.id]);
  if (!theirs) return null;
  const words = t.value.conflict;
  const parts = changesBetween(before, theirs).map((part) => words[part]);
  const said = {
    name: theirs.updatedBy ?? words.someone,
    at: dayAndTime(theirs.updatedAt),
    parts: parts.join(', ') || words.unchanged,
  };
  return <p role="status">{fill(words.who, said)}</p>;
}
