import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem } from '../../problem';
import { fill } from '../../texts/fill';
import { t } from '../texts';
import { CaptionsForm } from './CaptionsForm';

type Track = Wire['CaptionTrack'];

/** The captions of a lesson in each language, and a form for more. */
export function CaptionsCard({ lessonId, first }: { lessonId: string; first: readonly Track[] }) {
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
              <button type="button" class="link-button" onClick={() => void remove(language)}>
                {fill(words.remove, { language: languageName(language) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <CaptionsForm lessonId={lessonId} saved={(track) => setTracks([...without(track.language), track])} />
    </section>
  );
}

export function languageName(language: string): string {
  const names: Record<string, string> = t.value.captions.languages;
  return names[language] ?? language;
}
