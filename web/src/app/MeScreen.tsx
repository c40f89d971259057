import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../problem';
import { Icon } from '../ui/Icon';
import { Screen } from '../ui/Screen';
import { Skeleton } from '../ui/Skeleton';
import { wordsFor } from '../ui/Trouble';
import { LanguageSwitch } from './LanguageSwitch';
import { session, signOut } from './session';
import { t } from './texts';

/** Who is signed in, in which language they read, and the way out. */
export function MeScreen() {
  const now = session.value;
  const words = t.value.me;
  if (now.state !== 'signed-in') {
    return <Skeleton />;
  }
  const { me } = now;
  return (
    <Screen title={me.name}>
      <section class="card">
        <dl class="facts">
          <dt>{words.number}</dt>
          <dd>{me.memberNumber}</dd>
          <dt>{words.unit}</dt>
          <dd>{me.unit.name}</dd>
          <dt>{words.roles}</dt>
          <dd>
            {me.roles.map((grant) => (
              <div key={grant.role + grant.unit.id}>
                {t.value.role[grant.role]}
                {grant.unit.id !== me.unit.id && <span class="quiet"> · {grant.unit.name}</span>}
              </div>
            ))}
          </dd>
        </dl>
      </section>
      <section class="card row">
        <h2>
          <Icon name="language" /> {words.language}
        </h2>
        <LanguageSwitch />
      </section>
      <SignOut />
    </Screen>
  );
}

function SignOut() {
  const [problem, setProblem] = useState<Problem>();
  const leave = () => signOut().catch((thrown: unknown) => setProblem(asProblem(thrown)));
  return (
    <>
      {problem && (
        <p class="hint" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <button type="button" class="button quiet-button wide-button" onClick={leave}>
        <Icon name="signOut" /> {t.value.me.signOut}
      </button>
    </>
  );
}
