import type { ComponentChildren } from 'preact';
import { Dial } from '../ui/Dial';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useLocation } from './router';
import { holds } from './session';
import { t } from './texts';

/** What surrounds every page: the name of the house and the main sections, below on a phone and above on a desk. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  return (
    <div class="frame">
      <a class="skip" href="#content">
        {t.value.skip}
      </a>
      <header class="masthead">
        <a class="brand" href="/">
          <Dial /> <span>{t.value.name}</span>
        </a>
        <nav class="tabs" aria-label={t.value.tabs.label}>
          <Tab href="/" icon="bookOpen" label={t.value.tabs.learn} here={isLearning(path)} />
          {holds('trainer') && (
            <Tab href="/teach" icon="teach" label={t.value.tabs.teach} here={isIn('/teach', path)} />
          )}
          {(holds('manager') || holds('administrator')) && (
            <Tab href="/manage" icon="report" label={t.value.tabs.manage} here={isIn('/manage', path)} />
          )}
          <Tab href="/me" icon="person" label={t.value.tabs.me} here={isIn('/me', path)} />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

const isIn = (section: string, path: string): boolean => path === section || path.startsWith(`${section}/`);

const isLearning = (path: string): boolean => path === '/' || isIn('/courses', path) || isIn('/lessons', path);

function Tab(props: { href: string; icon: IconName; label: string; here: boolean }) {
  return (
    <a class="tab" href={props.href} aria-current={props.here ? 'page' : undefined}>
      <Icon name={props.icon} />
      <span>{props.label}</span>
    </a>
  );
}
