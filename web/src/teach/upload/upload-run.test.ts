import { describe, expect, it } from 'vitest';
import { noAnswer, Problem } from '../../problem';
import { FakeStore } from './fake-store';
import type { UploadView } from './ports';
import { UploadRun } from './upload-run';

const PART = 10;

function start(store: FakeStore, bytes = 65) {
  const views: UploadView[] = [];
  const run = new UploadRun(
    store.file(bytes),
    store.ports(),
    () => undefined,
    (view) => views.push(view),
  );
  return { run, views, last: () => views.at(-1), phases: () => [...new Set(views.map((view) => view.phase))] };
}

describe('an upload', () => {
  it('sends every part once and completes', async () => {
    const store = new FakeStore(PART);
    const { run, last, phases } = start(store);
    expect(await run.run()).toMatchObject({ state: 'queued' });
    expect(store.received).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(store.bytesHeld()).toBe(65);
    expect(last()).toMatchObject({ phase: 'done', sentBytes: 65, totalBytes: 65 });
    expect(phases()).toEqual(['preparing', 'sending', 'finishing', 'done']);
  });

  it('sends only what the store lacks', async () => {
    const store = new FakeStore(PART);
    store.holds(1, 2, 5);
    const { run, views } = start(store);
    await run.run();
    expect(store.received).toEqual([3, 4, 6, 7]);
    expect(views.find((view) => view.phase === 'sending' && view.sentBytes > 0)?.sentBytes).toBe(30);
  });

  it('tries a part again after a cut, waiting longer each time, and says that the line is weak', async () => {
    const store = new FakeStore(PART);
    store.answersTo(1, { kind: 'lost' }, { kind: 'lost' });
    const { run, phases } = start(store, 5);
    await run.run();
    expect(store.bytesHeld()).toBe(5);
    expect(store.waited).toEqual([1000, 2000]);
    expect(phases()).toContain('weak');
  });

  it('asks for new addresses when the old ones have expired', async () => {
    const store = new FakeStore(PART);
    store.answersTo(2, { kind: 'refused', status: 403 });
    const { run } = start(store);
    await run.run();
    expect(store.bytesHeld()).toBe(65);
    expect(store.signed.filter((number) => number === 2).length).toBeGreaterThan(1);
  });

  it('stops where the store refuses for another reason', async () => {
    const store = new FakeStore(PART);
    store.answersTo(2, { kind: 'refused', status: 400 });
    const { run, last } = start(store);
    expect(await run.run()).toBeUndefined();
    expect(last()).toMatchObject({ phase: 'stopped', stop: { kind: 'store-refused' } });
  });

  it('waits while it is held and goes on where it was', async () => {
    const store = new FakeStore(PART);
    const { run, last } = start(store);
    store.whenReceived(3, () => run.hold('offline'));
    const done = run.run();
    await store.quiet();
    expect(last()?.phase).toBe('offline');
    const before = [...store.received];
    run.goOn('offline');
    await done;
    expect(store.received.slice(before.length).some((number) => before.includes(number))).toBe(false);
    expect(store.bytesHeld()).toBe(65);
  });

  it('stays paused when the line comes back', async () => {
    const store = new FakeStore(PART);
    const { run, last } = start(store);
    run.hold('paused');
    run.hold('offline');
    run.goOn('offline');
    const done = run.run();
    await store.quiet();
    expect(last()?.phase).toBe('paused');
    expect(store.received).toEqual([]);
    run.goOn('paused');
    await done;
    expect(store.bytesHeld()).toBe(65);
  });

  it('asks for the file again when it can no longer be read', async () => {
    const store = new FakeStore(PART);
    store.unreadable = true;
    const { run, last } = start(store);
    await run.run();
    expect(last()).toMatchObject({ phase: 'stopped', stop: { kind: 'choose-again' } });
  });

  it('names the problem of a file that the server does not take', async () => {
    const store = new FakeStore(PART);
    const problem = new Problem({ code: 'upload.too-large', status: 422, title: 'Tệp quá lớn' });
    store.announceFails(problem);
    const { run, last } = start(store);
    await run.run();
    expect(last()).toMatchObject({ phase: 'stopped', stop: { kind: 'refused', problem } });
  });

  it('completes once more when the answer got lost', async () => {
    const store = new FakeStore(PART);
    store.completeFails(noAnswer());
    const { run } = start(store);
    expect(await run.run()).toMatchObject({ state: 'queued' });
    expect(store.received).toHaveLength(7);
  });

  it('announces the file again when the upload was thrown away', async () => {
    const store = new FakeStore(PART);
    store.completeFails(new Problem({ code: 'not-found', status: 404, title: 'Không còn' }));
    const { run } = start(store);
    expect(await run.run()).toMatchObject({ state: 'queued' });
    expect(store.announced).toBe(2);
  });

  it('sends nothing more once it is abandoned', async () => {
    const store = new FakeStore(PART);
    const { run, last } = start(store);
    store.whenReceived(2, () => run.abandon());
    expect(await run.run()).toBeUndefined();
    expect(last()).toMatchObject({ phase: 'stopped', stop: { kind: 'abandoned' } });
    expect(store.received.length).toBeLessThan(7);
  });
});
