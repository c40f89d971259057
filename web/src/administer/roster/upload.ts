import { addressOf, call } from '../../call';
import type { Wire } from '../../contract';
import { noAnswer, Problem } from '../../problem';

/** The server takes no more. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** Sends a roster, telling how much of it has gone out: from 0 to 1. */
export async function upload(
  unitId: string,
  importId: string,
  file: File,
  sent: (share: number) => void,
): Promise<Wire['RosterImport']> {
  // Renews the sign-in where that has ended, before and not after megabytes have been sent.
  await call('get', '/api/me');
  const address = addressOf('/api/units/{unitId}/roster-imports/{importId}', {
    path: { unitId, importId },
    query: { fileName: file.name.slice(0, 200) },
  });
  return new Promise((resolve, reject) => {
    // Not `fetch`, which does not tell how much it has sent.
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 200 && request.response) resolve(request.response);
      else reject(refusal(request.status, request.response));
    };
    request.onerror = () => reject(noAnswer());
    request.send(file);
  });
}

function refusal(status: number, body: Wire['Problem'] | null): Problem {
  return body?.code
    ? new Problem({ ...body, status })
    : new Problem({ code: `http.${status}`, status, title: String(status) });
}
