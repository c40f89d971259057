import { useState } from 'preact/hooks';
import { later } from '../../app/later';
import { session } from '../../app/session';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { CourseList } from '../course/CourseList';
import { t } from '../texts';
import { ResumeCard } from './ResumeCard';
import { Search } from './Search';
import './home.css';

const Found = later(async () => (await import('../catalogue/CatalogueScreen')).Found);

/** A worker's first screen: go on, what is assigned, what there is, and a search. */
export function HomeScreen() {
  const home = useGet('/api/home');
  const [query, setQuery] = useState('');
  const words = t.value.home;
  const now = session.value;
  const title = now.state === 'signed-in' ? fill(words.hello, { name: now.me.name }) : words.title;
  return (
    <Screen title={title}>
      <Search onSearch={setQuery} />
      {query ? <Found query={query} /> : <Loaded from={home}>{(all) => <HomeContent home={all} />}</Loaded>}
    </Screen>
  );
}

function HomeContent({ home }: { home: Wire['Home'] }) {
  const words = t.value.home;
  if (!home.resume && home.assigned.length === 0 && home.courses.length === 0) {
    // The catalogue knows how to say that there is nothing, and a first load need not.
    return <Found />;
  }
  return (
    <>
      {home.resume && <ResumeCard resume={home.resume} />}
      <CourseList title={words.assigned} courses={home.assigned} />
      <CourseList title={words.courses} courses={home.courses} />
      <a class="button" href="/courses">
        {words.searchLabel}
      </a>
    </>
  );
}
