import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { clock, megabytes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { wordsFor } from '../../ui/Trouble';
import { Confirm } from '../Confirm';
import { t } from '../texts';
import { inWords } from '../time';
import { ProgressBar } from './ProgressBar';

type Video = Wire['Video'];

/** Where the preparing of a video is, in words that say what to do next. */
export function VideoStatus(props: {
  lessonId: string;
  video: Video;
  changed: (video: Video | undefined) => void;
  replace: () => void;
}) {
  const { video } = props;
  const words = t.value.video;
  switch (video.state) {
    case 'uploading':
    case 'queued':
    case 'probing':
    case 'transcoding':
      return (
        <>
          <UnderWay video={video} />
          <Cancel {...props} />
        </>
      );
    case 'ready':
      return (
        <>
          <p class="tag good start">
            <Icon name="check" size={18} /> {words.ready}
          </p>
          <p class="quiet">{facts(video)}</p>
          <button type="button" class="button quiet-button start" onClick={props.replace}>
            {t.value.upload.replace}
          </button>
        </>
      );
    case 'rejected':
      return (
        <Refusal title={words.rejected} video={video}>
          <button type="button" class="button accent" onClick={props.replace}>
            {words.chooseOther}
          </button>
        </Refusal>
      );
    case 'failed':
      return (
        <Refusal title={words.failed} video={video}>
          <Retry {...props} />
          <button type="button" class="button quiet-button" onClick={props.replace}>
            {words.chooseOther}
          </button>
        </Refusal>
      );
  }
}

function UnderWay({ video }: { video: Video }) {
  const words = t.value.video;
  const label =
    video.state === 'transcoding'
      ? fill(words.transcoding, { percent: video.percent })
      : words[video.state as 'queued'];
  const left = video.remainingSeconds;
  return (
    <>
      <ProgressBar label={label} percent={video.percent} />
      <p class="quiet">
        {left !== undefined && left > 0 && `${fill(words.remaining, { time: inWords(left) })}. `}
        {video.playable ? words.playable : words.previewWait}
      </p>
    </>
  );
}

function Refusal(props: { title: string; video: Video; children: preact.ComponentChildren }) {
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{props.title}</strong> <span class="quiet">{props.video.fileName}</span>
      </p>
      <p>{t.value.video.reason[props.video.reason ?? 'internal']}</p>
      <div class="buttons">{props.children}</div>
    </div>
  );
}

type Changing = { lessonId: string; changed: (video: Video | undefined) => void };

function Retry({ lessonId, changed }: Changing) {
  const [problem, setProblem] = useState<Problem>();
  const again = () =>
    call('post', '/api/teaching/lessons/{lessonId}/video/retry', { path: { lessonId } }).then(changed, (thrown) =>
      setProblem(asProblem(thrown)),
    );
  return (
    <>
      {problem && <p class="field-problem">{wordsFor(problem).title}</p>}
      <button type="button" class="button accent" onClick={() => void again()}>
        {t.value.video.retry}
      </button>
    </>
  );
}

/** What was sent is lost with it, so it asks. */
function Cancel({ lessonId, changed }: Changing) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.video;
  const answer = (yes: boolean) => {
    setAsking(false);
    if (!yes) return;
    call('delete', '/api/teaching/lessons/{lessonId}/video', { path: { lessonId } }).then(
      () => changed(undefined),
      (thrown) => setProblem(asProblem(thrown)),
    );
  };
  return (
    <>
      {problem && <p class="field-problem">{wordsFor(problem).title}</p>}
      <button type="button" class="button quiet-button start" onClick={() => setAsking(true)}>
        {words.cancel}
      </button>
      {asking && <Confirm question={words.cancelAsk} yes={words.cancelYes} no={words.cancelNo} answer={answer} />}
    </>
  );
}

function facts(video: Video): string {
  const bytes = (video.renditions ?? []).filter(({ width }) => width > 0).map((rendition) => rendition.bytes);
  if (bytes.length === 0) return video.fileName;
  return fill(t.value.video.facts, {
    name: video.fileName,
    length: clock(video.durationSeconds ?? 0),
    from: megabytes(Math.min(...bytes)),
    to: megabytes(Math.max(...bytes)),
  });
}
