import { useEffect } from 'preact/hooks';
import { Dial } from '../../ui/Dial';
import { Icon } from '../../ui/Icon';
import { LanguageSwitch } from '../LanguageSwitch';
import { signInUrl } from '../session';
import { t as frame } from '../texts';
import { t } from './texts';
import './landing.css';

/** What someone sees who is not signed in: what this is, and one thing to press. */
export function Landing() {
  const words = t.value;
  const failed = new URLSearchParams(location.search).get('sign-in') === 'failed';
  useEffect(() => {
    document.title = frame.value.name;
  }, []);
  return (
    <main class="landing">
      <div class="landing-inner">
        <Dial class="landing-dial" />
        <h1>{frame.value.name}</h1>
        <p class="landing-tagline">{words.tagline}</p>
        <a class="button accent big" href={signInUrl()}>
          {words.signIn} <Icon name="next" />
        </a>
        <p class="landing-how" role={failed ? 'alert' : undefined}>
          {failed ? words.failed : words.how}
        </p>
        <ul class="landing-promises">
          <li>
            <Icon name="clock" /> {words.short}
          </li>
          <li>
            <Icon name="bookOpen" /> {words.resume}
          </li>
          <li>
            <Icon name="data" /> {words.cost}
          </li>
        </ul>
        <LanguageSwitch />
      </div>
    </main>
  );
}
