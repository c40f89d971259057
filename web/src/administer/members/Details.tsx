import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { MemberFields } from './MemberFields';
import type { Changed } from './MemberScreen';
import { particularsOf, sent } from './particulars';

/** What is known of a member, to be changed. */
export function Details({ member, changed }: { member: Wire['Member']; changed: (what: Changed) => void }) {
  const before = particularsOf(member);
  const [given, setGiven] = useState(before);
  const [active, setActive] = useState(member.active);
  const sending = useSend();
  const words = t.value.members;
  const same = active === member.active && JSON.stringify(given) === JSON.stringify(before);

  async function save() {
    const body = { version: member.version, active, ...sent(given) };
    const after = await call('put', '/api/members/{memberId}', { path: { memberId: member.id }, body });
    changed({ text: t.value.saved, member: after });
  }
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(save);
      }}
    >
      <h2>{words.details}</h2>
      <MemberFields given={given} change={setGiven} sending={sending} />
      <div>
        <label class="pick">
          <input type="checkbox" checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />
          <span>{words.active}</span>
        </label>
        <p class="help">{words.activeHint}</p>
      </div>
      <Refused problem={sending.problem} />
      <button
        type="submit"
        class="button primary start"
        disabled={sending.busy || same || !given.name.trim() || !given.number.trim()}
      >
        {sending.busy ? t.value.saving : t.value.save}
      </button>
    </form>
  );
}
