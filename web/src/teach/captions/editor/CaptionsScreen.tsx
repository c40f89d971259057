import { call } from '../../../call';
import { asProblem } from '../../../problem';
import { fill } from '../../../texts/fill';
import { Loaded } from '../../../ui/Loaded';
import { Notice } from '../../../ui/Notice';
import { Screen } from '../../../ui/Screen';
import { Skeleton } from '../../../ui/Skeleton';
import { useFresh } from '../../useFresh';
import { languageName } from '../languages';
import { CaptionsEditor } from './CaptionsEditor';
import { readCues } from './cues';
import { t } from './texts';
import './captions.css';

/** Writing the captions of a lesson in one language beside its video. */
export function CaptionsScreen(props: { courseId: string; lessonId: string; language: string }) {
  const { courseId, lessonId, language } = props;
  const path = { lessonId };
  const needed = useFresh(`${lessonId} ${language}`, async () => {
    const [playback, cues] = await Promise.all([
      orNothing(call('get', '/api/teaching/lessons/{lessonId}/preview', { path })),
      orNothing(call('get', '/api/teaching/lessons/{lessonId}/captions/{language}', { path: { lessonId, language } })),
    ]);
    return { playback, cues: cues === undefined ? [] : readCues(cues) };
  });
  const words = t.value;
  return (
    <Screen
      title={fill(words.title, { language: languageName(language) })}
      back={{ href: `/teach/courses/${courseId}/lessons/${lessonId}`, label: words.back }}
      wide
    >
      <Loaded from={needed} wait={<Skeleton tall />}>
        {({ playback, cues }) =>
          playback ? (
            <CaptionsEditor {...props} playback={playback} saved={cues} renew={needed.reload} />
          ) : (
            <Notice icon="captions" title={words.noVideo} text={words.noVideoNext} />
          )
        }
      </Loaded>
    </Screen>
  );
}

const orNothing = <T,>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((thrown: unknown) => {
    if (asProblem(thrown).status === 404) return undefined;
    throw thrown;
  });
