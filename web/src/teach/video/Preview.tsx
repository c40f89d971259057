import { useEffect, useRef } from 'preact/hooks';
import { call } from '../../call';
import { Player } from '../../learn/player/Player';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { t } from '../texts';
import { useFresh } from '../useFresh';

/** Plays what is there already; all of it once it is made, as soon as nobody is watching. */
export function Preview({ lessonId, complete }: { lessonId: string; complete: boolean }) {
  const playback = useFresh(lessonId, () =>
    call('get', '/api/teaching/lessons/{lessonId}/preview', { path: { lessonId } }),
  );
  const video = useRef<HTMLVideoElement | null>(null);
  const isPartial = playback.value?.complete === false;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the moment of completion matters
  useEffect(() => {
    if (!(complete && isPartial)) return;
    const shown = video.current;
    if (!shown || shown.paused) {
      playback.reload();
      return;
    }
    const reload = () => playback.reload();
    shown.addEventListener('pause', reload, { once: true });
    return () => shown.removeEventListener('pause', reload);
  }, [complete, isPartial]);

  return (
    <section class="stack tight">
      <h3>{t.value.video.preview}</h3>
      <Loaded from={playback} wait={<Skeleton lines={1} tall />}>
        {(of) => (
          <Player
            playback={of}
            startAt={0}
            onReady={(player) => {
              video.current = player?.video ?? null;
            }}
            onBroken={playback.reload}
          />
        )}
      </Loaded>
    </section>
  );
}
