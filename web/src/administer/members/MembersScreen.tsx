import { useState } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { MoreButton, usePages } from '../../manage/report/usePages';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { WorkIcon } from '../../ui/WorkIcon';
import { Done, type DoneWork } from '../Done';
import { t } from '../texts';
import { NewMember } from './NewMember';

/** The own members of a unit by their names, to be looked through and added to. */
export function MembersScreen({ unitId = '' }: { unitId?: string }) {
  const unit = useGet('/api/units/{unitId}', { path: { unitId } });
  return (
    <Loaded from={unit} wait={<Skeleton tall />}>
      {(of) => (
        <Screen
          title={fill(t.value.members.title, { unit: of.name })}
          back={{ href: `/manage/administer?unit=${unitId}`, label: t.value.sections.tree }}
        >
          <MemberList unit={of} />
        </Screen>
      )}
    </Loaded>
  );
}

function MemberList({ unit }: { unit: Wire['Unit'] }) {
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<DoneWork>();
  const wanted = query.trim();
  const members = usePages(
    `${unit.id}/${wanted}`,
    (after) =>
      call('get', '/api/units/{unitId}/members', {
        path: { unitId: unit.id },
        query: { limit: 50, ...(wanted ? { query: wanted } : {}), ...(after ? { after } : {}) },
      }),
    done?.text,
  );
  const words = t.value.members;
  return (
    <>
      <Done work={done} undo={() => undefined} />
      {adding ? (
        <NewMember
          unitId={unit.id}
          done={(name) => {
            setAdding(false);
            setDone({ text: fill(words.added, { name }) });
          }}
          cancel={() => setAdding(false)}
        />
      ) : (
        <div class="buttons">
          {!unit.closedAt && (
            <button type="button" class="button accent" onClick={() => setAdding(true)}>
              <WorkIcon name="plus" /> {words.add}
            </button>
          )}
          <a class="button" href={`/manage/administer/units/${unit.id}/roster`}>
            <WorkIcon name="upload" /> {t.value.unit.roster}
          </a>
        </div>
      )}
      <div class="search">
        <Icon name="search" />
        <input
          type="search"
          autocomplete="off"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={100}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {!members.read && !members.problem && <Skeleton />}
      {members.read && members.items.length === 0 && (
        <Notice icon="person" title={wanted ? words.nobody : words.none} text={wanted ? undefined : words.noneNext} />
      )}
      <ul class="cards">
        {members.items.map((member) => (
          <li key={member.id}>
            <MemberCard member={member} />
          </li>
        ))}
      </ul>
      <MoreButton pages={members} />
    </>
  );
}

function MemberCard({ member }: { member: Wire['MemberRef'] }) {
  return (
    <a class="card unit-card" href={`/manage/administer/members/${member.id}`}>
      <span>
        <strong>{member.name}</strong>
        <span class="meta">
          <span>{member.number}</span>
          {member.position && <span>{member.position}</span>}
          {member.phone && <span>{member.phone}</span>}
          {!member.active && <span class="tag plain">{t.value.members.inactive}</span>}
        </span>
      </span>
      <Icon name="next" />
    </a>
  );
}
