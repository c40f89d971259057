import { useState } from 'preact/hooks';
import { t as frame } from '../../app/texts';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { WorkIcon } from '../../ui/WorkIcon';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { GrantRole } from './GrantRole';
import type { Changed } from './MemberScreen';

type Grant = Wire['RoleGrant'];

/** What a member may do, and where; each change can be taken back at once. */
export function Roles({ member, changed }: { member: Wire['Member']; changed: (what: Changed) => void }) {
  const [granting, setGranting] = useState(false);
  const sending = useSend();
  const words = t.value.roles;
  const roles = member.roles.filter(({ role }) => role !== 'learner');
  const named = ({ role, unit }: Grant) => ({ role: frame.value.role[role], unit: unit.name });

  const change = (what: 'grants' | 'revocations', { role, unit }: Grant) =>
    call('post', `/api/members/{memberId}/${what}`, {
      path: { memberId: member.id },
      body: { role, unitId: unit.id },
    });
  const grant = async (of: Grant) => {
    const after = await change('grants', of);
    setGranting(false);
    changed({ text: fill(words.granted, named(of)), member: after, undo: () => change('revocations', of) });
  };
  const revoke = async (of: Grant) => {
    const after = await change('revocations', of);
    changed({ text: fill(words.revoked, named(of)), member: after, undo: () => change('grants', of) });
  };
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p class="help">{words.why}</p>
      {roles.length === 0 && <p>{words.none}</p>}
      <ul class="grants">
        {roles.map((of) => (
          <li key={of.role + of.unit.id}>
            <span>
              <strong>{frame.value.role[of.role]}</strong>
              <span class="meta">{of.unit.name}</span>
            </span>
            <button
              type="button"
              class="button danger"
              aria-label={fill(words.revokeOf, named(of))}
              disabled={sending.busy}
              onClick={() => sending.send(() => revoke(of))}
            >
              {words.revoke}
            </button>
          </li>
        ))}
      </ul>
      <Refused problem={sending.problem} />
      {granting ? (
        <GrantRole unit={member.unit} grant={grant} cancel={() => setGranting(false)} />
      ) : (
        <button type="button" class="button start" onClick={() => setGranting(true)}>
          <WorkIcon name="plus" /> {words.grant}
        </button>
      )}
    </section>
  );
}
