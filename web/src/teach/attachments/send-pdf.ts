import { addressOf, call } from '../../call';
import type { Wire } from '../../contract';
import { noAnswer, problemOf } from '../../problem';
import { language } from '../../texts/language';

/** Sends a PDF for a lesson. @throws Problem when it is not taken */
export async function sendPdf(lessonId: string, attachmentId: string, file: File): Promise<Wire['Attachment']> {
  // Renews a sign-in that has ended, which would cost a file that is sent in vain.
  await call('get', '/api/me');
  const url = addressOf('/api/teaching/lessons/{lessonId}/attachments/{attachmentId}', {
    path: { lessonId, attachmentId },
    query: { fileName: file.name.slice(-200) },
  });
  const response = await fetch(url, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': language.value },
    body: file,
  }).catch(() => {
    throw noAnswer();
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.json();
}
