import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { t } from './texts';

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Counts down what the server's clock has left, whatever the phone's clock says, and tells once when nothing is left. */
export function TimeLeft({ seconds, over }: { seconds: number; over: () => void }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const tick = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 500);
    return () => clearInterval(tick);
  }, [seconds]);
  const isOver = left === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is over once, however often the screen is drawn
  useEffect(() => {
    if (isOver) over();
  }, [isOver]);
  return (
    <p class={left <= 60 ? 'time-left soon' : 'time-left'} role="timer">
      {fill(t.value.timeLeft, { time: clock(left) })}
    </p>
  );
}
