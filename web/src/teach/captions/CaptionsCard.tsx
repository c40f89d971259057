import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem } from '../../problem';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';
import { CaptionsForm } from './CaptionsForm';
import { LANGUAGES, languageName } from './languages';

type Track = Wire['CaptionTrack'];

/** The captions of a lesson in each language, and a form for more. */
export function CaptionsCard(props: { courseId: string; lessonId: string; first: readonly Track[] }) {
  const { courseId, lessonId, first } = props;
  const editor = (language: string) => `/teach/courses/${courseId}/lessons/${lessonId}/captions/${language}`;
  const [tracks, setTracks] = useState(first);
  const words = t.value.captions;
  const without = (language: string) => tracks.filter((track) => track.language !== language);

  async function remove(language: string) {
    await call('delete', '/api/teaching/lessons/{lessonId}/captions/{language}', {
      path: { lessonId, language },
    }).catch((thrown: unknown) => {
      if (asProblem(thrown).code !== 'not-found') throw thrown;
    });
    setTracks(without(language));
  }

  return (
    <section class="card stack">
      <h2>{t.value.lesson.captions}</h2>
      <p class="quiet">{words.why}</p>
      {tracks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="tracks">
          {tracks.map(({ language, cueCount }) => (
            <li key={language}>
              <span>{fill(words.have, { language: languageName(language), count: cueCount })}</span>
              <a href={editor(language)} aria-label={fill(words.editIn, { language: languageName(language) })}>
                {words.edit}
              </a>
              <button type="button" class="link-button" onClick={() => void remove(language)}>
                {fill(words.remove, { language: languageName(language) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Write editor={editor} languages={LANGUAGES.filter((one) => !tracks.some(({ language }) => language === one))} />
      <CaptionsForm lessonId={lessonId} saved={(track) => setTracks([...without(track.language), track])} />
    </section>
  );
}

/** The way to the editor for each language that has no captions yet. */
function Write(props: { editor: (language: string) => string; languages: readonly string[] }) {
  const words = t.value.captions;
  const [language = props.languages[0], choose] = useState<string>();
  if (!language) return null;
  return (
    <div class="buttons">
      <select
        class="input narrow"
        aria-label={words.language}
        value={language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {props.languages.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </select>
      <a class="button accent" href={props.editor(language)}>
        <Icon name="captions" /> {words.write}
      </a>
    </div>
  );
}
