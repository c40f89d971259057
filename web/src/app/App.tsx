import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from '../ui/Trouble';
import { Frame } from './Frame';
import { later } from './later';
import { fetchAhead, keepForLater, Routes } from './Routes';
import { followLinks } from './router';
import { askWhoIsThere, isKnown, session } from './session';

const Landing = later(async () => (await import('./landing/Landing')).Landing);

// Whoever is new here is probably not signed in: the way in is fetched while the server is being asked.
if (!isKnown()) {
  Landing.fetch().catch(() => undefined);
}

/** What is below these the server answers itself. */
const isOurs = (path: string): boolean => !/^\/(api|auth|media)\//.test(path);

/** Tells a screen reader, and puts the keyboard, where a click has led. */
const arrive = () => document.getElementById('content')?.focus({ preventScroll: true });

export function App() {
  const now = session.value;
  const memberId = now.state === 'signed-in' ? now.me.memberId : undefined;
  const [Notices, setNotices] = useState<ComponentType>();
  useEffect(() => followLinks(isOurs, arrive), []);
  useEffect(() => {
    const comeBack = () => void askWhoIsThere();
    addEventListener('online', comeBack);
    return () => removeEventListener('online', comeBack);
  }, []);
  useEffect(() => {
    if (!memberId) {
      return;
    }
    // Both are for later: without a line they are done on the next visit.
    fetchAhead().catch(() => undefined);
    const stop = keepForLater(memberId, (shown) => setNotices(() => shown)).catch(() => () => undefined);
    return () => void stop.then((now) => now());
  }, [memberId]);
  if (now.state === 'signed-out') {
    return <Landing />;
  }
  return (
    <Frame>
      {now.state === 'unreachable' ? <Trouble problem={now.problem} again={() => void askWhoIsThere()} /> : <Routes />}
      {Notices && <Notices />}
    </Frame>
  );
}
