import { useLocation } from '../app/router';
import { line } from '../app/session';
import { fill } from '../texts/fill';
import { Drawing } from '../ui/Icon';
import { t } from './texts';
import { countOf, waiting } from './touch';
import { update } from './worker';
import './notices.css';

const cloudOff =
  'M4 4l16 16M8.500 8.200A5 5 0 0 0 7 18h10.500M11 6.600a5.500 5.500 0 0 1 7.200 4.600 3.500 3.500 0 0 1 1.900 5.600';

/** What to know at once: that there is no line, what works and what waits; and that there is a newer version. */
export function Notices() {
  const { path } = useLocation();
  const words = t.value.notice;
  const count = countOf(waiting.value);
  // Nobody is asked to begin anew in the middle of a lesson.
  const take = path.startsWith('/lessons/') ? undefined : update.value;
  return (
    <div class="notices" role="status" aria-label={words.label}>
      {!line.value && (
        <p class="notice-bar">
          <Drawing class="icon" d={cloudOff} size={22} />
          <span>
            {words.offline} {count > 0 && fill(words.waiting, { count })}
          </span>
          {path !== '/downloads' && <a href="/downloads">{words.toDownloads}</a>}
        </p>
      )}
      {line.value && take && (
        <p class="notice-bar">
          <span>{words.update}</span>
          <button type="button" class="link-button" onClick={take}>
            {words.takeUpdate}
          </button>
        </p>
      )}
    </div>
  );
}
