import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswer, Problem } from '../problem';
import { Autosave } from './autosave';

const conflict = () => new Problem({ code: 'conflict.version', status: 409, title: 'Đã có bản mới hơn' });

describe('saving as one types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends the last of many changes, standing on the version that was answered last', async () => {
    const sent: [string, number][] = [];
    const saving = new Autosave<string>(3, async (value, version) => {
      sent.push([value, version]);
      return version + 1;
    });
    saving.change('a');
    saving.change('ab');
    await vi.advanceTimersByTimeAsync(700);
    saving.change('abc');
    await vi.advanceTimersByTimeAsync(700);
    expect(sent).toEqual([
      ['ab', 3],
      ['abc', 4],
    ]);
    expect(saving.state.value.kind).toBe('saved');
  });

  it('keeps what was typed while a saving was under way', async () => {
    let answer: (version: number) => void = () => undefined;
    const sent: string[] = [];
    const saving = new Autosave<string>(1, (value) => {
      sent.push(value);
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    saving.change('a');
    await vi.advanceTimersByTimeAsync(700);
    saving.change('b');
    await vi.advanceTimersByTimeAsync(700);
    expect(sent).toEqual(['a']);
    answer(2);
    await vi.advanceTimersByTimeAsync(0);
    answer(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['a', 'b']);
  });

  it('stops when someone else has saved, and goes on as its person decides', async () => {
    const versions: number[] = [];
    const saving = new Autosave<string>(1, async (_, version) => {
      versions.push(version);
      if (version < 5) throw conflict();
      return version + 1;
    });
    saving.change('mine');
    expect(await saving.flush()).toBe(false);
    expect(saving.state.value.kind).toBe('conflict');
    expect(await saving.overwrite(5)).toBe(true);
    expect(versions).toEqual([1, 5]);
  });

  it('forgets its own when the other version is taken', async () => {
    const saving = new Autosave<string>(1, async () => {
      throw conflict();
    });
    saving.change('mine');
    await saving.flush();
    saving.adopt(9);
    expect(await saving.flush()).toBe(true);
  });

  it('tries again by itself after a cut', async () => {
    let cut = true;
    const saving = new Autosave<string>(1, async (_, version) => {
      if (cut) throw noAnswer();
      return version + 1;
    });
    saving.change('a');
    await vi.advanceTimersByTimeAsync(700);
    expect(saving.state.value.kind).toBe('failed');
    cut = false;
    await vi.advanceTimersByTimeAsync(4000);
    expect(saving.state.value.kind).toBe('saved');
  });
});
