import { useId, useState } from 'preact/hooks';
import { t as frame } from '../../app/texts';
import type { Wire } from '../../contract';
import { UnitPicker } from '../../manage/units/UnitPicker';
import { fill } from '../../texts/fill';
import { FormButtons } from '../FormButtons';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';

const ROLES = ['trainer', 'manager', 'administrator'] as const;

/** Which role, and where: in the member's own unit unless another is chosen. */
export function GrantRole(props: {
  unit: Wire['UnitRef'];
  grant: (of: Wire['RoleGrant']) => Promise<void>;
  cancel: () => void;
}) {
  const [role, setRole] = useState<(typeof ROLES)[number]>('manager');
  const [unit, setUnit] = useState<Wire['UnitRef'] | undefined>(props.unit);
  const sending = useSend();
  const id = useId();
  const words = t.value.roles;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (unit) void sending.send(() => props.grant({ role, unit }));
      }}
    >
      <fieldset>
        <legend class="label">{words.which}</legend>
        {ROLES.map((one) => (
          <label key={one} class="pick">
            <input type="radio" name={id} checked={role === one} onChange={() => setRole(one)} />
            <span>
              {frame.value.role[one]}
              <span class="meta">{words.can[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <UnitPicker label={words.where} chosen={unit} choose={setUnit} />
      <Refused problem={sending.problem} />
      <FormButtons
        label={fill(words.grantButton, { role: frame.value.role[role] })}
        busy={sending.busy}
        off={!unit}
        cancel={props.cancel}
      />
    </form>
  );
}
