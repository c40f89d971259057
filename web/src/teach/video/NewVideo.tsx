import { useEffect, useState } from 'preact/hooks';
import { session } from '../../app/session';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem } from '../../problem';
import { fill } from '../../texts/fill';
import { megabytes } from '../../texts/format';
import { t } from '../texts';
import { checkKindAndSize, checkLength, type FileRefusal, MAX_BYTES, readLength } from '../upload/check-file';
import { fingerprint } from '../upload/fingerprint';
import { forgetUpload, type LessonPlace, type RememberedUpload, rememberedUpload } from '../upload/remembered';
import { sendFile } from '../upload/uploads';
import { FilePicker } from './FilePicker';

interface Chosen {
  file: File;
  seconds: number | undefined;
}

type Step =
  | { at: 'choose' }
  | { at: 'checking' }
  | { at: 'refused'; name: string; why: FileRefusal }
  | { at: 'other-file'; chosen: Chosen };

/** Choosing a clip: what can be refused is refused before the first byte; one that was being sent is asked for again. */
export function NewVideo(props: {
  lessonId: string;
  place?: LessonPlace | undefined;
  /** What the server knows of an upload that was begun on another device. */
  left: Wire['Video'] | undefined;
}) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const memberId = session.value.state === 'signed-in' ? session.value.me.memberId : '';
  const open = useOpenUpload(memberId, props.lessonId);
  const words = t.value.upload;

  async function choose(file: File) {
    const why = checkKindAndSize(file);
    if (why) return setStep({ at: 'refused', name: file.name, why });
    setStep({ at: 'checking' });
    const seconds = await readLength(file);
    const tooLong = checkLength(seconds);
    if (tooLong) return setStep({ at: 'refused', name: file.name, why: tooLong });
    if (open && (open.sizeBytes !== file.size || open.fingerprint !== (await fingerprint(file)))) {
      return setStep({ at: 'other-file', chosen: { file, seconds } });
    }
    return send({ file, seconds });
  }

  async function send({ file, seconds }: Chosen) {
    setStep({ at: 'checking' });
    await sendFile(memberId, props.lessonId, file, seconds, props.place);
  }

  async function sendOther(chosen: Chosen) {
    if (open) {
      forgetUpload(memberId, props.lessonId);
      await call('delete', '/api/teaching/uploads/{uploadId}', { path: { uploadId: open.uploadId } }).catch(
        () => undefined,
      );
    }
    return send(chosen);
  }

  if (step.at === 'checking') return <p role="status">{words.checking}</p>;
  if (step.at === 'other-file' && open) {
    return (
      <div class="stack" role="alert">
        <p>
          <strong>{fill(words.otherFile, { name: open.fileName })}</strong>
        </p>
        <p>{words.otherFileWhy}</p>
        <div class="buttons">
          <FilePicker label={words.chooseRight} chosen={(file) => void choose(file)} />
          <button type="button" class="button quiet-button" onClick={() => void sendOther(step.chosen)}>
            {words.sendOther}
          </button>
        </div>
      </div>
    );
  }
  const size = `${MAX_BYTES / 1024 ** 3} GB`;
  const asked = open?.fileName ?? props.left?.fileName;
  return (
    <>
      {step.at === 'refused' && (
        <p class="field-problem" role="alert">
          {fill(words.refused[step.why], { name: step.name, size })}
        </p>
      )}
      {asked && (
        <div class="stack tight">
          <p>
            <strong>{fill(words.chooseAgain, { name: asked })}</strong>
          </p>
          {open?.sentBytes !== undefined && (
            <p class="quiet">
              {fill(words.chooseAgainWhy, { sent: megabytes(open.sentBytes), total: megabytes(open.sizeBytes) })}
            </p>
          )}
        </div>
      )}
      <FilePicker label={words.choose} area={words.drop} chosen={(file) => void choose(file)} />
      <p class="help">{fill(words.limits, { size })}</p>
    </>
  );
}

/** The upload that this page was busy with before it went, with what the store holds of it. */
function useOpenUpload(memberId: string, lessonId: string) {
  const [open, setOpen] = useState<(RememberedUpload & { sentBytes?: number }) | undefined>(() =>
    rememberedUpload(memberId, lessonId),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page comes
  useEffect(() => {
    if (!open) return;
    call('get', '/api/teaching/uploads/{uploadId}', { path: { uploadId: open.uploadId } }).then(
      ({ partsHeld, partSizeBytes }) =>
        setOpen({ ...open, sentBytes: Math.min(partsHeld.length * partSizeBytes, open.sizeBytes) }),
      (thrown: unknown) => {
        if (asProblem(thrown).code === 'not-found') {
          forgetUpload(memberId, lessonId);
          setOpen(undefined);
        }
      },
    );
  }, []);
  return open;
}
