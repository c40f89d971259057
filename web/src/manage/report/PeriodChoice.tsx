import { useId, useState } from 'preact/hooks';
import { t } from '../texts';
import { isPeriod, lastDays, type Period, period } from './period';

const CHOICES = [7, 30, 90] as const;

/** Until now, or what changed in some days. */
export function PeriodChoice() {
  const name = useId();
  const [other, setOther] = useState(false);
  const words = t.value.period;
  const today = new Date();
  const { from, to } = period.value;
  const choose = (chosen: Period, own = false) => {
    setOther(own);
    period.value = chosen;
  };
  const chip = (label: string, on: boolean, press: () => void) => (
    <label class="chip" key={label}>
      <input type="radio" name={name} checked={on} onChange={press} />
      <span>{label}</span>
    </label>
  );
  const labels = { 7: words.week, 30: words.month, 90: words.quarter };
  return (
    <fieldset class="period">
      <legend class="visually-hidden">{words.title}</legend>
      <div class="chips">
        {chip(words.untilNow, !from && !to && !other, () => choose({}))}
        {CHOICES.map((days) => {
          const those = lastDays(days, today);
          return chip(labels[days], !other && from === those.from && to === those.to, () => choose(those));
        })}
        {chip(words.other, other, () => choose(from ? { from, ...(to ? { to } : {}) } : lastDays(30, today), true))}
      </div>
      {other && <Days from={from ?? ''} to={to ?? ''} change={(days) => choose(days, true)} />}
    </fieldset>
  );
}

function Days(props: { from: string; to: string; change: (period: Period) => void }) {
  const id = useId();
  const [typed, setTyped] = useState({ from: props.from, to: props.to });
  const words = t.value.period;
  const wrong = !isPeriod(typed, new Date());
  const type = (which: 'from' | 'to', value: string) => {
    const now = { ...typed, [which]: value };
    setTyped(now);
    if (now.from && now.to && isPeriod(now, new Date())) props.change(now);
  };
  return (
    <div class="days">
      {(['from', 'to'] as const).map((which) => (
        <div key={which} class="field">
          <label for={`${id}-${which}`}>{words[which]}</label>
          <input
            id={`${id}-${which}`}
            class="input"
            type="date"
            value={typed[which]}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => type(which, event.currentTarget.value)}
          />
        </div>
      ))}
      {wrong && (
        <p id={`${id}-wrong`} class="field-problem">
          {words.wrong}
        </p>
      )}
    </div>
  );
}
