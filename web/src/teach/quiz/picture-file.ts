import { call } from '../../call';
import type { Wire } from '../../contract';
import { noAnswer, problemOf } from '../../problem';

const mostSide = 1280;

/** The file is none that this browser can show. */
export class UnreadablePicture extends Error {}

/**
 * Makes a picture small before it is sent, upright and without what else the file carried.
 *
 * @throws UnreadablePicture when it cannot be opened
 */
async function smallOf(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new UnreadablePicture();
  });
  const scale = Math.min(1, mostSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const small = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/webp', 0.9));
  if (!small) {
    throw new UnreadablePicture();
  }
  return small;
}

/** Keeps a picture on the server. Sending the same again is harmless. */
export async function uploadPicture(file: Blob): Promise<Wire['UploadedPicture']> {
  const body = await smallOf(file);
  const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Language': document.documentElement.lang };
  const send = () =>
    fetch('/api/teaching/pictures', { method: 'POST', credentials: 'same-origin', headers, body }).catch(() => {
      throw noAnswer();
    });
  let response = await send();
  if (response.status === 401) {
    // Any call renews the sign-in.
    await call('get', '/api/me');
    response = await send();
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.json();
}
