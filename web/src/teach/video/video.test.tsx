import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Wire } from '../../contract';
import { vi as words } from '../texts/vi';
import { forgetUpload, rememberUpload } from '../upload/remembered';
import { NewVideo } from './NewVideo';
import { VideoStatus } from './VideoStatus';

const lessonId = 'lesson';

const video = (over: Partial<Wire['Video']>): Wire['Video'] => ({
  assetId: 'asset',
  version: 1,
  state: 'ready',
  fileName: 'bai-1.mp4',
  sizeBytes: 1,
  percent: 100,
  playable: true,
  updatedAt: '2026-11-21T00:00:00Z',
  ...over,
});

function status(over: Partial<Wire['Video']>) {
  render(<VideoStatus lessonId={lessonId} video={video(over)} changed={() => undefined} replace={() => undefined} />);
}

function choose(file: File) {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('there is no place to choose a file');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  fireEvent.change(field);
}

afterEach(() => {
  cleanup();
  forgetUpload('', lessonId);
  vi.unstubAllGlobals();
});

describe('the state of a video', () => {
  it('says how far the preparing is and how long it will still take', () => {
    status({ state: 'transcoding', percent: 37, remainingSeconds: 90, playable: false });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('37');
    expect(screen.getByText(/còn khoảng 2 phút/)).toBeTruthy();
  });

  it('says of a rejected file what to do, and offers to choose another', () => {
    status({ state: 'rejected', reason: 'too-long', playable: false });
    expect(screen.getByRole('alert').textContent).toContain(words.video.reason['too-long']);
    expect(screen.getByRole('button', { name: words.video.chooseOther })).toBeTruthy();
  });

  it('offers to try a failed one again', () => {
    status({ state: 'failed', reason: 'worker-lost', playable: false });
    expect(screen.getByRole('button', { name: words.video.retry })).toBeTruthy();
  });
});

describe('cancelling', () => {
  it('asks first, stops the preparing on the server and has no video from then on', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string | URL | Request, init?: RequestInit) => {
      asked.push(`${url instanceof Request ? url.method : init?.method} ${url instanceof Request ? url.url : url}`);
      return new Response(null, { status: 204 });
    });
    const changed = vi.fn();
    const under = video({ state: 'transcoding', percent: 10 });
    render(<VideoStatus lessonId={lessonId} video={under} changed={changed} replace={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: words.video.cancel }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByText(words.video.cancelYes));
    await waitFor(() => expect(changed).toHaveBeenCalledWith(undefined));
    expect(asked.join()).toMatch(/DELETE .*\/api\/teaching\/lessons\/lesson\/video$/);
  });
});

describe('choosing a clip', () => {
  it('refuses what is no video before the first byte', async () => {
    render(<NewVideo lessonId={lessonId} left={undefined} />);
    choose(new File(['x'], 'anh.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText(/“anh.jpg” không phải là video/)).toBeTruthy();
  });

  it('asks for the file that was being sent when the page went', async () => {
    vi.stubGlobal('fetch', async () =>
      Response.json({ partsHeld: [1, 2], partSizeBytes: 5_000_000, sizeBytes: 18_000_000 }),
    );
    rememberUpload('', lessonId, { uploadId: 'u', fileName: 'bai-1.mp4', sizeBytes: 18_000_000, fingerprint: 'f' });
    render(<NewVideo lessonId={lessonId} left={undefined} />);
    expect(screen.getByText('Chọn lại tệp “bai-1.mp4” để gửi tiếp')).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/Lần trước đã gửi được 10 MB trong 18 MB/)).toBeTruthy());
  });

  it('forgets an upload that the server has thrown away', async () => {
    const gone = { code: 'not-found', title: 'Không tìm thấy', status: 404 };
    vi.stubGlobal('fetch', async () => Response.json(gone, { status: 404 }));
    rememberUpload('', lessonId, { uploadId: 'u', fileName: 'bai-1.mp4', sizeBytes: 9, fingerprint: 'f' });
    render(<NewVideo lessonId={lessonId} left={undefined} />);
    await waitFor(() => expect(screen.queryByText(/Chọn lại tệp/)).toBeNull());
  });
});
