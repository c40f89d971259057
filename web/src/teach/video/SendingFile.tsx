import { fill } from '../../texts/fill';
import { megabytes, percent } from '../../texts/format';
import { wordsFor } from '../../ui/Trouble';
import { t } from '../texts';
import { inWords } from '../time';
import type { UploadView } from '../upload/ports';
import { type Sending, sendingOf } from '../upload/uploads';
import { NewVideo } from './NewVideo';
import { ProgressBar } from './ProgressBar';

/** A file on its way: how far, how long still, and what its person may do. */
export function SendingFile(props: { lessonId: string; sending: Sending }) {
  const { lessonId, sending } = props;
  const view = sending.view.value;
  const words = t.value.upload;
  const drop = () => {
    sendingOf(lessonId).value = undefined;
    void sending.abandon();
  };
  if (!view) return <p role="status">{words.preparing}</p>;
  if (view.phase === 'stopped') return <Standstill {...props} view={view} drop={drop} />;
  const share = view.totalBytes > 0 ? view.sentBytes / view.totalBytes : 0;
  return (
    <>
      <ProgressBar
        label={`${fill(words.sending, { name: sending.fileName })}: ${percent(view.sentBytes, view.totalBytes)}`}
        percent={share * 100}
      />
      <p class="quiet">
        {fill(words.progress, { sent: megabytes(view.sentBytes), total: megabytes(view.totalBytes) })}
        {view.phase === 'sending' && view.remainingSeconds !== undefined && (
          <>, {fill(words.remaining, { time: inWords(view.remainingSeconds) })}</>
        )}
      </p>
      <p role="status">{saying(view.phase)}</p>
      <div class="buttons">
        {view.phase === 'paused' ? (
          <button type="button" class="button accent" onClick={sending.goOn}>
            {words.goOn}
          </button>
        ) : (
          <button type="button" class="button quiet-button" onClick={sending.pause}>
            {words.pause}
          </button>
        )}
        <button type="button" class="button quiet-button" onClick={drop}>
          {words.abandon}
        </button>
      </div>
    </>
  );
}

/** It does not go on by itself: the file must be chosen again, or the server said no. */
function Standstill(props: Parameters<typeof SendingFile>[0] & { view: UploadView; drop: () => void }) {
  const { stop } = props.view;
  const words = t.value.upload;
  if (stop?.kind === 'refused' || stop?.kind === 'store-refused') {
    const said = stop.kind === 'refused' ? wordsFor(stop.problem) : { title: words.storeRefused, next: undefined };
    return (
      <>
        <p class="field-problem" role="alert">
          {said.title}. {said.next}
        </p>
        <NewVideo lessonId={props.lessonId} place={props.sending.place} left={undefined} />
      </>
    );
  }
  return (
    <>
      <p role="alert">{words.chooseAgainRead}</p>
      <NewVideo lessonId={props.lessonId} place={props.sending.place} left={undefined} />
    </>
  );
}

function saying(phase: UploadView['phase']): string {
  const words = t.value.upload;
  switch (phase) {
    case 'preparing':
      return words.preparing;
    case 'weak':
    case 'offline':
    case 'paused':
    case 'finishing':
      return words[phase];
    case 'sending':
      return words.leave;
    case 'done':
    case 'stopped':
      return '';
  }
}
