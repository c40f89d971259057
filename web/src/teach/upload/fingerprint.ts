const END_BYTES = 256 * 1024;

/**
 * SHA-256 in hexadecimal of the first and the last 256 KiB, or of the whole of a file that has no more than both: what
 * tells that a file chosen again is the same one. (A phone's picker changes a file's date, so dates are of no use.)
 */
export async function fingerprint(file: Blob): Promise<string> {
  const ends =
    file.size <= 2 * END_BYTES ? file : new Blob([file.slice(0, END_BYTES), file.slice(file.size - END_BYTES)]);
  const digest = await crypto.subtle.digest('SHA-256', await ends.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
