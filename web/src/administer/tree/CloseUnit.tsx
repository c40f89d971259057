import { call } from '../../call';
import { useFresh } from '../../teach/useFresh';
import { fill } from '../../texts/fill';
import { Loaded } from '../../ui/Loaded';
import { Follows } from '../Follows';
import { FormButtons } from '../FormButtons';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import { leftIn } from './below';
import type { FormProps } from './UnitPanel';

/** Closes a unit, when it is empty; else says what is in the way. */
export function CloseUnit({ unit, done, cancel }: FormProps) {
  const left = useFresh(unit.id, () => leftIn(unit.id));
  const sending = useSend();
  const words = t.value.unit;
  const follows = t.value.follows;
  const empty = left.value?.units === 0 && !left.value.members;

  async function close() {
    await call('post', '/api/units/{unitId}/closing', { path: { unitId: unit.id }, body: { version: unit.version } });
    done({ text: fill(words.closedDone, { unit: unit.name }), touched: [unit.ancestors.at(-1)?.id] });
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(close);
      }}
    >
      <h3>{fill(words.closeTitle, { unit: unit.name })}</h3>
      <Loaded from={left} wait={<p class="quiet">{follows.checking}</p>}>
        {({ units, members }) =>
          empty ? (
            <Follows lines={[follows.nothingLeft, fill(follows.closes, { unit: unit.name })]} final />
          ) : (
            <ul class="hint stack tight">
              {members && <li>{follows.membersLeft}</li>}
              {units > 0 && <li>{fill(follows.unitsLeft, { count: units })}</li>}
            </ul>
          )
        }
      </Loaded>
      <Refused problem={sending.problem} />
      <FormButtons label={words.closeButton} busy={sending.busy} off={!empty} danger cancel={cancel} />
    </form>
  );
}
