import { useEffect } from 'preact/hooks';
import { Trouble } from '../ui/Trouble';
import { Frame } from './Frame';
import { Landing } from './Landing';
import { fetchAhead, Routes } from './Routes';
import { followLinks } from './router';
import { askWhoIsThere, session } from './session';

/** What is below these the server answers itself. */
const isOurs = (path: string): boolean => !/^\/(api|auth|media)\//.test(path);

/** Tells a screen reader, and puts the keyboard, where a click has led. */
const arrive = () => document.getElementById('content')?.focus({ preventScroll: true });

export function App() {
  const now = session.value;
  const isSignedIn = now.state === 'signed-in';
  useEffect(() => followLinks(isOurs, arrive), []);
  useEffect(() => {
    if (isSignedIn) {
      fetchAhead();
    }
  }, [isSignedIn]);
  if (now.state === 'signed-out') {
    return <Landing />;
  }
  return (
    <Frame>
      {now.state === 'unreachable' ? <Trouble problem={now.problem} again={() => void askWhoIsThere()} /> : <Routes />}
    </Frame>
  );
}
