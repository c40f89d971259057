import { useState } from 'preact/hooks';
import { bytesOf, kept, known } from '../downloads/kept';
import { t as offline } from '../offline/texts';
import { countOf, waiting } from '../offline/touch';
import { asProblem, type Problem } from '../problem';
import { fill } from '../texts/fill';
import { megabytes } from '../texts/format';
import { Icon } from '../ui/Icon';
import { wordsFor } from '../ui/Trouble';
import { signOut } from './session';
import { t } from './texts';
import '../downloads/downloads.css';

/** The way out; where something would be lost or is not sent yet, it says so first. */
export function SignOut() {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const unsent = countOf(waiting.value);
  const lessons = [...kept.value.values()];
  const leave = () => signOut().catch((thrown: unknown) => setProblem(asProblem(thrown)));
  const words = offline.value.leaving;
  return (
    <>
      {problem && (
        <p class="hint" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      {asked ? (
        <section class="card leaving" role="alertdialog" aria-labelledby="leaving">
          <h2 id="leaving">{words.title}</h2>
          {unsent > 0 && <p>{fill(words.unsent, { count: unsent })}</p>}
          {lessons.length > 0 && (
            <p>{fill(words.downloads, { count: lessons.length, size: megabytes(bytesOf(lessons)) })}</p>
          )}
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => setAsked(false)}>
              {words.stay}
            </button>
            <button type="button" class="button danger" onClick={leave}>
              {words.leave}
            </button>
          </div>
        </section>
      ) : (
        <button
          type="button"
          class="button quiet-button wide-button"
          // Nobody leaves before it is known what they would lose.
          disabled={!known.value}
          onClick={() => (unsent + lessons.length > 0 ? setAsked(true) : void leave())}
        >
          <Icon name="signOut" /> {t.value.me.signOut}
        </button>
      )}
    </>
  );
}
