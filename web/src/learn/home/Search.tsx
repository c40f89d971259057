import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';

/** A search that answers while one types, but asks only when the typing pauses. */
export function Search({ onSearch }: { onSearch: (query: string) => void }) {
  const [typed, setTyped] = useState('');
  const words = t.value.home;
  useEffect(() => {
    const pause = setTimeout(() => onSearch(typed.trim()), typed ? 350 : 0);
    return () => clearTimeout(pause);
  }, [typed, onSearch]);
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <label class="visually-hidden" for="search">
          {words.searchLabel}
        </label>
        <Icon name="search" />
        <input
          id="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          placeholder={words.searchLabel}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
