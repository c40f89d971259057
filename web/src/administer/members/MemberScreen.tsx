import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { useFresh } from '../../teach/useFresh';
import { fill } from '../../texts/fill';
import { day } from '../../texts/format';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Done, type DoneWork } from '../Done';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { Details } from './Details';
import { MoveMember } from './MoveMember';
import { Roles } from './Roles';

/** What a part of the page tells when it has changed the member. */
export interface Changed extends DoneWork {
  readonly member: Wire['Member'];
  readonly undo?: () => Promise<Wire['Member']>;
}

/** One member: what is known of them, where they belong, what they may do. */
export function MemberScreen({ memberId = '' }: { memberId?: string }) {
  const member = useFresh(memberId, () => call('get', '/api/members/{memberId}', { path: { memberId } }));
  const [done, setDone] = useState<Changed>();
  const undoing = useSend();

  const changed = (what: Changed) => {
    member.replace(what.member);
    setDone(what);
  };
  async function undo() {
    const back = done?.undo;
    if (back) {
      await undoing.send(async () => changed({ text: t.value.undone, member: await back() }));
    }
  }
  return (
    <Loaded from={member} wait={<Skeleton tall />}>
      {(of) => (
        <Screen title={of.name} back={{ href: `/manage/administer/units/${of.unit.id}/members`, label: of.unit.name }}>
          <Done work={done} undo={undo} />
          <Refused problem={undoing.problem} />
          <Details key={of.version} member={of} changed={changed} />
          <Roles member={of} changed={changed} />
          <MoveMember member={of} changed={changed} />
          <Former member={of} />
          <a
            class="button quiet-button start"
            href={`/manage/administer/audit?member=${of.id}&name=${encodeURIComponent(of.name)}`}
          >
            {t.value.members.audit}
          </a>
        </Screen>
      )}
    </Loaded>
  );
}

function Former({ member }: { member: Wire['Member'] }) {
  if (member.formerUnits.length === 0) return null;
  const words = t.value.members;
  return (
    <section class="card">
      <h2>{words.former}</h2>
      <ul class="stack tight">
        {member.formerUnits.map(({ unit, until }) => (
          <li key={until}>
            {unit.name} <span class="quiet">{fill(words.until, { day: day(until) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
