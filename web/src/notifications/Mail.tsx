import { useId, useState } from 'preact/hooks';
import type { Wire } from '../contract';
import { fill } from '../texts/fill';
import type { Choice } from './NotificationsScreen';
import { t } from './texts';

/** Whether reminders come by mail, and to which address, which its owner confirms. */
export function Mail({ of, change }: { of: Wire['Notifications']; change: (more: Partial<Choice>) => Promise<void> }) {
  const [address, setAddress] = useState(of.mailAddress ?? '');
  const [sentTo, setSentTo] = useState<string>();
  const id = useId();
  const words = t.value.mail;
  const isNew = address.trim() !== (of.mailAddress ?? '');

  async function save() {
    // Only a new address is written to: the one that is known is taken away first.
    if (!isNew) await change({ mailAddress: '', mail: false });
    await change({ mailAddress: address.trim(), mail: true });
    setSentTo(address.trim());
  }
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="field">
          <label for={id}>{words.address}</label>
          <input
            id={id}
            class="input"
            type="email"
            autocomplete="email"
            maxLength={200}
            required
            aria-describedby={`${id}-hint`}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} class="help">
            {of.mailAddress && !isNew ? (of.mailConfirmed ? words.confirmed : words.unconfirmed) : words.hint}
          </p>
        </div>
        {(isNew || (of.mailAddress && !of.mailConfirmed)) && (
          <button type="submit" class="button start" disabled={!address.trim()}>
            {isNew ? words.save : words.again}
          </button>
        )}
        <p role="status" class={sentTo && sentTo === of.mailAddress ? 'hint' : undefined}>
          {sentTo && sentTo === of.mailAddress && !of.mailConfirmed && fill(words.sent, { address: sentTo })}
        </p>
      </form>
      {of.mailAddress && (
        <label class="choice">
          <input
            type="checkbox"
            checked={of.mail}
            onChange={(event) => change({ mail: event.currentTarget.checked })}
          />
          <span>{words.on}</span>
        </label>
      )}
    </section>
  );
}
