/** An upload that was under way when the page went: enough to ask for its file again and to show how far it was. */
export interface RememberedUpload {
  readonly uploadId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly fingerprint: string;
  readonly place?: LessonPlace | undefined;
}

/** The lesson that a file is for, as a list of files names it. */
export interface LessonPlace {
  readonly courseId: string;
  readonly title: string;
}

/** Keyed by member, so that on a shared computer nobody sees what another person was sending. */
const key = (memberId: string, lessonId: string) => `muoiphut.upload.${memberId}.${lessonId}`;

export function rememberUpload(memberId: string, lessonId: string, upload: RememberedUpload): void {
  localStorage.setItem(key(memberId, lessonId), JSON.stringify(upload));
}

export function rememberedUpload(memberId: string, lessonId: string): RememberedUpload | undefined {
  const kept = localStorage.getItem(key(memberId, lessonId));
  if (kept === null) return undefined;
  const { uploadId, fileName, sizeBytes, fingerprint, place } = JSON.parse(kept) as RememberedUpload;
  return { uploadId, fileName, sizeBytes, fingerprint, place };
}

/** All that a member was sending from this device, on whatever day. */
export function rememberedUploads(memberId: string): (RememberedUpload & { lessonId: string })[] {
  const mine = key(memberId, '');
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(mine))
    .sort()
    .flatMap((name) => {
      const lessonId = name.slice(mine.length);
      const upload = rememberedUpload(memberId, lessonId);
      return upload ? [{ ...upload, lessonId }] : [];
    });
}

export function forgetUpload(memberId: string, lessonId: string): void {
  localStorage.removeItem(key(memberId, lessonId));
}
