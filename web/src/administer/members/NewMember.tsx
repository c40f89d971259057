import { useState } from 'preact/hooks';
import { call } from '../../call';
import { uuid } from '../../uuid';
import { FormButtons } from '../FormButtons';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { MemberFields } from './MemberFields';
import { nothingKnown, sent } from './particulars';

/** Takes somebody on in a unit. */
export function NewMember(props: { unitId: string; done: (name: string) => void; cancel: () => void }) {
  const [id] = useState(() => uuid());
  const [given, setGiven] = useState(nothingKnown);
  const sending = useSend();
  const words = t.value.members;
  async function add() {
    const path = { unitId: props.unitId };
    const { name } = await call('post', '/api/units/{unitId}/members', { path, body: { id, ...sent(given) } });
    props.done(name);
  }
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(add);
      }}
    >
      <h2>{words.addTitle}</h2>
      <MemberFields given={given} change={setGiven} sending={sending} focus />
      <Refused problem={sending.problem} />
      <FormButtons
        label={words.add}
        busy={sending.busy}
        off={!given.name.trim() || !given.number.trim()}
        cancel={props.cancel}
      />
    </form>
  );
}
