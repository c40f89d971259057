import { useId } from 'preact/hooks';
import { t } from '../texts';

/** From which share of right answers the quiz counts as passed. */
export function PassPercent({ value, change }: { value: number; change: (percent: number) => void }) {
  const id = useId();
  const words = t.value.quiz;
  return (
    <div class="pass">
      <label for={id}>{words.pass}</label>
      <select
        id={id}
        class="input narrow"
        value={value}
        onChange={(event) => change(Number(event.currentTarget.value))}
      >
        {steps(value).map((percent) => (
          <option key={percent} value={percent}>
            {percent}%
          </option>
        ))}
      </select>
      <span>{words.passUnit}</span>
    </div>
  );
}

/** Tens, and whatever was set otherwise. */
const steps = (value: number): number[] =>
  [...new Set([50, 60, 70, 80, 90, 100, value])].sort((one, other) => one - other);
