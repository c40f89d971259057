import type { Pages } from '../../app/usePages';
import { wordsFor } from '../../ui/Trouble';
import { t } from '../texts';

export { type Pages, usePages } from '../../app/usePages';

/** The way to the next page, where there is one or where it did not come. */
export function MoreButton({ pages }: { pages: Pages<unknown> }) {
  if (!pages.next && !pages.problem) return null;
  return (
    <div class="stack tight">
      {pages.problem && <p class="field-problem">{wordsFor(pages.problem).title}</p>}
      <button type="button" class="button quiet-button start" onClick={pages.more}>
        {t.value.report.more}
      </button>
    </div>
  );
}
