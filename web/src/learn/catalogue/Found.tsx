import { usePages } from '../../app/usePages';
import { call } from '../../call';
import { fill } from '../../texts/fill';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Trouble } from '../../ui/Trouble';
import { FoundLessons } from '../search/FoundLessons';
import { CatalogueCard } from './CatalogueCard';
import { type Choice, chosen, none } from './choice';
import { t } from './texts';
import '../course/course.css';

interface Wanted {
  query?: string;
  choice?: Choice;
  clear?: () => void;
}

/** What was found, the best first: courses, and below them lessons in which the words are said. */
export function Found(wanted: Wanted) {
  return (
    <div class="stack" aria-live="polite">
      <FoundCourses {...wanted} />
      {wanted.query && <FoundLessons key={wanted.query} words={wanted.query} />}
    </div>
  );
}

function FoundCourses({ query = '', choice = none, clear }: Wanted) {
  const wanted = { ...chosen(choice), ...(query ? { query } : {}) };
  const pages = usePages(JSON.stringify(wanted), (after) =>
    call('get', '/api/courses', { query: { ...wanted, limit: 20, ...(after ? { after } : {}) } }),
  );
  const words = t.value;
  if (pages.problem && pages.items.length === 0) return <Trouble problem={pages.problem} again={pages.more} />;
  if (!pages.read) return <Skeleton tall />;
  if (pages.items.length === 0) {
    const filtered = Object.keys(chosen(choice)).length > 0;
    return (
      <Notice
        icon={query || filtered ? 'search' : 'bookOpen'}
        title={query || filtered ? words.nothingFound : words.empty}
        text={query ? words.nothingFoundNext : filtered ? undefined : words.emptyNext}
      >
        {filtered && clear && (
          <button type="button" class="button" onClick={clear}>
            {t.value.clear}
          </button>
        )}
      </Notice>
    );
  }
  return (
    <div class="stack">
      <p class="visually-hidden">{fill(words.found, { count: pages.items.length })}</p>
      <ul class="cards">
        {pages.items.map((course) => (
          <li key={course.id}>
            <CatalogueCard course={course} />
          </li>
        ))}
      </ul>
      {pages.next && (
        <button type="button" class="button quiet-button start" onClick={pages.more}>
          {t.value.more}
        </button>
      )}
    </div>
  );
}
