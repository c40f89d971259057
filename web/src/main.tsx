import { render } from 'preact';
import { App } from './app/App';
import { askWhoIsThere } from './app/session';
import { textsReady } from './texts/language';

const root = document.getElementById('app');
if (root) {
  void askWhoIsThere();
  // Someone who reads English must not see Vietnamese flash by; Vietnamese is there already and waits for nothing.
  void textsReady().then(() => render(<App />, root));
}
