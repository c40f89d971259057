import { t as learn } from '../learn/history/texts';
import { t as notifications } from '../notifications/texts';
import { t as shelf } from '../offline/texts';
import { Icon } from '../ui/Icon';
import { Screen } from '../ui/Screen';
import { Skeleton } from '../ui/Skeleton';
import { LanguageSwitch } from './LanguageSwitch';
import { SignOut } from './SignOut';
import { session } from './session';
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
      <a class="card row" href="/me/learning">
        <h2>{learn.value.title}</h2>
        <Icon name="next" />
      </a>
      <a class="card row" href="/me/notifications">
        <h2>{notifications.value.title}</h2>
        <Icon name="next" />
      </a>
      <a class="card row" href="/downloads">
        <h2>{shelf.value.shelf.title}</h2>
        <Icon name="next" />
      </a>
      <SignOut />
    </Screen>
  );
}
