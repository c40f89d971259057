import { Field } from '../Field';
import { t } from '../texts';
import type { Quiz } from './quiz-draft';

type Settings = Quiz['settings'];
type Count = 'drawn' | 'mostAttempts' | 'timeLimitSeconds';

/** How the quiz is given: by lot, in time, how often, and what is shown afterwards. Closed until somebody wants it. */
export function QuizSettingsEditor({ quiz, change }: { quiz: Quiz; change: (quiz: Quiz) => void }) {
  const { settings } = quiz;
  const words = t.value.quiz.settings;
  const set = (changed: Partial<Settings>) => change({ ...quiz, settings: { ...settings, ...changed } });
  /** An empty or impossible number means that there is no limit. */
  const count = (key: Count, text: string, unit = 1) => {
    const { [key]: _, ...rest } = settings;
    const number = Math.round(Number(text.replace(',', '.')) * unit);
    change({ ...quiz, settings: number > 0 ? { ...rest, [key]: number } : rest });
  };
  const field = (key: Count, max: number, unit = 1) => (
    <Field
      label={words[key]}
      hint={words.none}
      value={settings[key] === undefined ? '' : String(settings[key] / unit)}
      max={max}
      change={(text) => count(key, text, unit)}
    />
  );
  const box = (key: 'shuffled' | 'partialCredit') => (
    <label class="mark">
      <input
        type="checkbox"
        checked={settings[key]}
        onChange={(event) => set({ [key]: event.currentTarget.checked })}
      />{' '}
      {words[key]}
    </label>
  );
  return (
    <details class="card">
      <summary>{words.title}</summary>
      <div class="stack">
        {field('drawn', 2)}
        {field('timeLimitSeconds', 3, 60)}
        {field('mostAttempts', 3)}
        {box('shuffled')}
        {box('partialCredit')}
        <label class="field">
          {words.review}
          <select
            class="input"
            value={settings.review}
            onChange={(event) => set({ review: event.currentTarget.value as Settings['review'] })}
          >
            {(['everything', 'when-passed', 'score'] as const).map((review) => (
              <option key={review} value={review}>
                {words.reviews[review]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
