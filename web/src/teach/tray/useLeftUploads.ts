import { useEffect, useState } from 'preact/hooks';
import { memberId } from '../../app/session';
import { call } from '../../call';
import { asProblem } from '../../problem';
import { forgetUpload, rememberedUploads } from '../upload/remembered';
import { sendings } from '../upload/uploads';

/** What was being sent from this device and is not now, with what the store holds of it. */
export function useLeftUploads() {
  const member = memberId() ?? '';
  const [held, setHeld] = useState<ReadonlyMap<string, number>>(new Map());
  const now = new Set(sendings.value.map(({ lessonId }) => lessonId));
  const left = rememberedUploads(member).filter(({ lessonId }) => !now.has(lessonId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page comes
  useEffect(() => {
    for (const { lessonId, uploadId } of left) {
      call('get', '/api/teaching/uploads/{uploadId}', { path: { uploadId } }).then(
        ({ partsHeld, partSizeBytes, state }) => {
          if (state !== 'open') forgetUpload(member, lessonId);
          setHeld((known) => new Map(known).set(lessonId, partsHeld.length * partSizeBytes));
        },
        (thrown: unknown) => {
          if (asProblem(thrown).code !== 'not-found') return;
          forgetUpload(member, lessonId);
          setHeld((known) => new Map(known));
        },
      );
    }
  }, []);
  return left.map((upload) => {
    const bytes = held.get(upload.lessonId);
    return { ...upload, sentBytes: bytes === undefined ? undefined : Math.min(bytes, upload.sizeBytes) };
  });
}
