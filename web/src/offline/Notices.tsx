import { useLocation } from '../app/router';
import { line } from '../app/session';
import { fill } from '../texts/fill';
import { WorkIcon } from '../ui/WorkIcon';
import { t } from './texts';
import { countOf, waiting } from './touch';
import { update } from './worker';
import './notices.css';

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
          <WorkIcon name="cloudOff" size={22} />
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
