import { useEffect, useState } from 'preact/hooks';
import type { Wire } from '../contract';
import { fill } from '../texts/fill';
import type { Choice } from './NotificationsScreen';
import { type Standing, standing, turnOff, turnOn } from './push';
import { t } from './texts';

/** Whether this device shows reminders, and what to do where it cannot. */
export function ThisDevice(props: {
  of: Wire['Notifications'];
  changed: () => void;
  change: (more: Partial<Choice>) => void;
}) {
  const { of } = props;
  const [now, setNow] = useState<Standing>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const words = t.value.phone;
  useEffect(() => {
    standing().then(setNow, () => setNow('unsupported'));
  }, []);

  async function turn(work: () => Promise<Standing>) {
    setBusy(true);
    setFailed(false);
    try {
      setNow(await work());
      props.changed();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }
  const key = of.pushKey;
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      {!key ? (
        <p>{words.noService}</p>
      ) : (
        <>
          {now && <p>{now === 'on' ? words.on : now === 'off' ? words.off : words[now]}</p>}
          {now === 'off' && (
            <>
              <button type="button" class="button accent start" disabled={busy} onClick={() => turn(() => turnOn(key))}>
                {busy ? words.turningOn : words.turnOn}
              </button>
              <p class="help">{words.ask}</p>
            </>
          )}
          {now === 'on' && (
            <button type="button" class="button quiet-button start" disabled={busy} onClick={() => turn(turnOff)}>
              {words.turnOff}
            </button>
          )}
          {of.devices > 0 && <p class="quiet">{fill(words.devices, { count: of.devices })}</p>}
        </>
      )}
      {failed && (
        <p class="field-problem" role="alert">
          {words.failed}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={of.push}
          onChange={(event) => props.change({ push: event.currentTarget.checked })}
        />
        <span>{t.value.push}</span>
      </label>
    </section>
  );
}
