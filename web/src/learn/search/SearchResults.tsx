import { useGet } from '../../app/useGet';
import { fill } from '../../texts/fill';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { CourseList } from '../course/CourseList';
import { FoundLessons } from './FoundLessons';
import { t } from './texts';

export function SearchResults({ query }: { query: string }) {
  const found = useGet('/api/courses', { query: { query, limit: 50 } });
  const words = t.value;
  return (
    <div aria-live="polite">
      <Loaded from={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice icon="search" title={words.nothingFound} text={words.nothingFoundNext} />
          ) : (
            <CourseList title={fill(words.found, { count: items.length })} courses={items} />
          )
        }
      </Loaded>
      <FoundLessons key={query} words={query} />
    </div>
  );
}
