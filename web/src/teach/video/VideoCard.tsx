import { useEffect, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { t } from '../texts';
import type { LessonPlace } from '../upload/remembered';
import { sendingOf } from '../upload/uploads';
import { NewVideo } from './NewVideo';
import { Preview } from './Preview';
import { SendingFile } from './SendingFile';
import { useVideo } from './useVideo';
import { VideoStatus } from './VideoStatus';

/** The video of a lesson, from choosing a file to watching what became of it. */
export function VideoCard(props: { lessonId: string; place: LessonPlace; first: Wire['Video'] | undefined }) {
  const { lessonId, place, first } = props;
  const [video, setVideo] = useVideo(lessonId, first);
  const [replacing, setReplacing] = useState(false);
  const sending = sendingOf(lessonId).value;
  const arrived = sending?.video.value;

  useEffect(() => {
    if (!arrived) return;
    sendingOf(lessonId).value = undefined;
    setReplacing(false);
    setVideo(arrived);
  }, [lessonId, arrived, setVideo]);

  const settled = video && video.state !== 'uploading' ? video : undefined;
  return (
    <section class="card stack video-card">
      <h2>{t.value.lesson.video}</h2>
      {sending ? (
        <SendingFile lessonId={lessonId} sending={sending} />
      ) : settled && !replacing ? (
        <>
          <VideoStatus lessonId={lessonId} video={settled} changed={setVideo} replace={() => setReplacing(true)} />
          {settled.playable && (
            <Preview
              key={`${settled.assetId}-${settled.version}`}
              lessonId={lessonId}
              complete={settled.state === 'ready'}
            />
          )}
        </>
      ) : (
        <>
          {settled && <p class="quiet">{t.value.upload.replaceWhy}</p>}
          <NewVideo lessonId={lessonId} place={place} left={settled ? undefined : video} />
        </>
      )}
    </section>
  );
}
