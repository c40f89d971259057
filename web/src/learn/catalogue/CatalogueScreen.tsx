import { useState } from 'preact/hooks';
import { Screen } from '../../ui/Screen';
import { Search } from '../home/Search';
import { type Choice, none } from './choice';
import { Filters } from './Filters';
import { Found } from './Found';
import { t } from './texts';

/** On the first screen too, which then fetches this one. */
export { Found };

/** All courses that the reader may take, searched and filtered. */
export function CatalogueScreen() {
  const [query, setQuery] = useState('');
  const [choice, setChoice] = useState<Choice>(none);
  return (
    <Screen title={t.value.title} back={{ href: '/', label: t.value.home }}>
      <Search onSearch={setQuery} />
      <Filters choice={choice} change={setChoice} />
      <Found query={query} choice={choice} clear={() => setChoice(none)} />
    </Screen>
  );
}
