import { useEffect } from 'preact/hooks';
import { LocationProvider } from 'preact-iso';
import { Trouble } from '../ui/Trouble';
import { Frame } from './Frame';
import { later } from './later';
import { fetchAhead, Routes } from './Routes';
import { askWhoIsThere, session } from './session';

const Landing = later(async () => (await import('./Landing')).Landing);

/** Links that the browser must follow itself: they leave the application. */
const ours = /^\/(?!api\/|auth\/|media\/)/;

export function App() {
  const now = session.value;
  const isSignedIn = now.state === 'signed-in';
  useEffect(() => {
    if (isSignedIn) {
      fetchAhead();
    }
  }, [isSignedIn]);
  if (now.state === 'signed-out') {
    return <Landing />;
  }
  return (
    <LocationProvider scope={ours}>
      <Frame>
        {now.state === 'unreachable' ? (
          <Trouble problem={now.problem} again={() => void askWhoIsThere()} />
        ) : (
          <Routes />
        )}
      </Frame>
    </LocationProvider>
  );
}
