import { type Language, language, speak } from '../texts/language';
import { t } from './texts';

/** Each language by its own name, so that whoever reads only that one finds it. */
const names: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

export function LanguageSwitch() {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{t.value.me.language}</legend>
      {(Object.keys(names) as Language[]).map((one) => (
        <label key={one} lang={one}>
          <input type="radio" name="language" checked={language.value === one} onChange={() => speak(one)} />
          <span>{names[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
