import { expect, test } from 'vitest';
import { WatchRecorder } from './recorder';
import { all } from './seconds';

/** A player seen every quarter of a second of the clock, as browsers report it. */
class Player {
  readonly recorder: WatchRecorder;
  perceptible = true;
  rate = 1;
  #at = 0;
  #nowMs = 0;

  constructor(lengthSeconds = 60) {
    this.recorder = new WatchRecorder(lengthSeconds);
  }

  playFor(clockSeconds: number): this {
    this.#look(true);
    for (let step = 0; step < clockSeconds * 4; step++) {
      this.#nowMs += 250;
      this.#at += 0.25 * this.rate;
      this.#look(true);
    }
    this.#look(false);
    return this;
  }

  pauseFor(clockSeconds: number): this {
    this.#nowMs += clockSeconds * 1000;
    this.#look(false);
    return this;
  }

  seekTo(at: number): this {
    this.recorder.jump();
    this.#at = at;
    return this;
  }

  /** A jump of which the browser told nobody. */
  slipTo(at: number): this {
    this.#at = at;
    return this;
  }

  get seconds(): number[] {
    return all(this.recorder.seconds);
  }

  #look(running: boolean): void {
    const { perceptible, rate } = this;
    this.recorder.see({ at: this.#at, nowMs: this.#nowMs, running, perceptible, rate });
  }
}

test('counts the seconds that were played', () => {
  expect(new Player().playFor(5).seconds).toEqual([0, 1, 2, 3, 4]);
});

test('counts nothing while paused, however long', () => {
  expect(new Player().playFor(2).pauseFor(500).seconds).toEqual([0, 1]);
});

test('dragging the slider to the end counts nothing of what it jumped over', () => {
  expect(new Player().playFor(1).seekTo(58).playFor(2).seconds).toEqual([0, 58, 59]);
});

test('a jump that no event told of counts nothing either', () => {
  const player = new Player().playFor(1);
  player.slipTo(40);
  expect(player.playFor(1).seconds).toEqual([0, 40]);
});

test.each([0.5, 1.25, 1.5, 2])('at %d times the speed the same seconds count', (rate) => {
  const player = new Player();
  player.rate = rate;
  expect(player.playFor(8 / rate).seconds).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('a second counts when its most part was played', () => {
  expect(new Player().seekTo(3.25).playFor(0.75).seconds).toEqual([3]);
  expect(new Player().seekTo(3.75).playFor(0.25).seconds).toEqual([]);
});

test('seeing the first quarter of a second again and again does not make up the rest', () => {
  const player = new Player();
  for (let again = 0; again < 6; again++) {
    player.seekTo(7).playFor(0.25);
  }
  expect(player.seconds).toEqual([]);
});

test('two halves seen at different times make a second', () => {
  expect(new Player().seekTo(7).playFor(0.25).seekTo(7.75).playFor(0.25).seconds).toEqual([7]);
});

test('what ran where nobody could see or hear it does not count', () => {
  const player = new Player();
  player.perceptible = false;
  player.playFor(3);
  player.perceptible = true;
  expect(player.playFor(2).seconds).toEqual([3, 4]);
});

test('the broken last second counts when what there is of it was played', () => {
  expect(new Player(5.4).playFor(5.5).seconds).toEqual([0, 1, 2, 3, 4, 5]);
  expect(new Player(5.05).seekTo(4).playFor(1.25).seconds).toEqual([4]);
});

test('playing backwards counts nothing', () => {
  const player = new Player().seekTo(30);
  player.rate = -1;
  expect(player.playFor(3).seconds).toEqual([]);
});
