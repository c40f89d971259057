import { useState } from 'preact/hooks';
import { useLocation } from '../app/router';
import { useGet } from '../app/useGet';
import { call } from '../call';
import type { Wire } from '../contract';
import { asProblem, type Problem } from '../problem';
import { Loaded } from '../ui/Loaded';
import { Screen } from '../ui/Screen';
import { wordsFor } from '../ui/Trouble';
import { Confirmation } from './Confirmation';
import { Mail } from './Mail';
import { ThisDevice } from './ThisDevice';
import { t } from './texts';
import './notifications.css';

type Notifications = Wire['Notifications'];
export type Choice = Wire['NotificationChoice'];

/** How somebody is reminded: on which devices, by which mail, in which language; and what they never get. */
export function NotificationsScreen() {
  const token = useLocation().query['token'];
  const got = useGet('/api/me/notifications');
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState(false);
  const words = t.value;

  async function change(more: Partial<Choice>): Promise<void> {
    const before = got.value;
    if (!before) return;
    setProblem(undefined);
    setSaved(false);
    const { mailAddress, ...others } = { ...choiceOf(before), ...more };
    const body = { ...others, ...(mailAddress ? { mailAddress } : {}) };
    // At once on the page; it goes back when the server refuses.
    got.replace({ ...before, ...body });
    await call('put', '/api/me/notifications', { body }).then(
      (after) => {
        got.replace(after);
        setSaved(true);
      },
      (thrown: unknown) => {
        got.replace(before);
        setProblem(asProblem(thrown));
      },
    );
  }
  return (
    <Screen title={words.title} back={{ href: '/me', label: words.back }}>
      {token && <Confirmation token={token} done={got.reload} />}
      <p>{words.why}</p>
      <Loaded from={got}>
        {(now) => (
          <>
            <ThisDevice of={now} changed={got.reload} change={change} />
            <Mail of={now} change={change} />
            <Language of={now} change={change} />
          </>
        )}
      </Loaded>
      {problem && (
        <p class="hint" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <p role="status" class="quiet">
        {saved && words.saved}
      </p>
    </Screen>
  );
}

const choiceOf = ({ language, push, mail, mailAddress }: Notifications): Choice => ({
  language,
  push,
  mail,
  ...(mailAddress ? { mailAddress } : {}),
});

const LANGUAGES = ['vi', 'en'] as const;

function Language({ of, change }: { of: Notifications; change: (more: Partial<Choice>) => void }) {
  const words = t.value;
  return (
    <section class="card row">
      <h2>{words.language}</h2>
      <fieldset class="switch">
        <legend class="visually-hidden">{words.language}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="reminder-language"
              checked={of.language === language}
              onChange={() => change({ language })}
            />
            <span>{words.languages[language]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
