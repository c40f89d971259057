import { useGet } from '../../app/useGet';
import { Loaded } from '../../ui/Loaded';
import { t } from '../texts';

/** Plays what is there already. */
export function Preview({ lessonId }: { lessonId: string }) {
  const playback = useGet('/api/teaching/lessons/{lessonId}/preview', { path: { lessonId } });
  return (
    <section class="stack tight">
      <h3>{t.value.video.preview}</h3>
      <Loaded from={playback}>{(of) => <p>{of.masterUrl}</p>}</Loaded>
    </section>
  );
}
