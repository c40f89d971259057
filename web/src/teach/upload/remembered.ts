/** An upload that was under way when the page went: enough to ask for its file again and to show how far it was. */
export interface RememberedUpload {
  readonly uploadId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly fingerprint: string;
}

/** Keyed by member, so that on a shared computer nobody sees what another person was sending. */
const key = (memberId: string, lessonId: string) => `muoiphut.upload.${memberId}.${lessonId}`;

export function rememberUpload(memberId: string, lessonId: string, upload: RememberedUpload): void {
  localStorage.setItem(key(memberId, lessonId), JSON.stringify(upload));
}

export function rememberedUpload(memberId: string, lessonId: string): RememberedUpload | undefined {
  const kept = localStorage.getItem(key(memberId, lessonId));
  if (kept === null) return undefined;
  const { uploadId, fileName, sizeBytes, fingerprint } = JSON.parse(kept) as RememberedUpload;
  return { uploadId, fileName, sizeBytes, fingerprint };
}

export function forgetUpload(memberId: string, lessonId: string): void {
  localStorage.removeItem(key(memberId, lessonId));
}
