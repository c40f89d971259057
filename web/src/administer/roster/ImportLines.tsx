import { useId, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { MoreButton, usePages } from '../../manage/report/usePages';
import { fill } from '../../texts/fill';
import { count, day } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Skeleton } from '../../ui/Skeleton';
import { t } from '../texts';
import { canApply, countOf, VERDICTS, type Verdict } from './lines';

const TAGS: Record<Verdict, string> = {
  new: 'tag good',
  changed: 'tag warm',
  moved: 'tag warm',
  same: 'tag plain',
  refused: 'tag bad',
};

/** The lines of an import, of one kind or all; those that would change something can be chosen. */
export function ImportLines(props: {
  unitId: string;
  of: Wire['RosterImport'];
  refresh: string;
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
}) {
  const { unitId, of, chosen } = props;
  const [verdict, setVerdict] = useState<Verdict>();
  const lines = usePages(
    `${of.id}/${verdict}`,
    (after) =>
      call('get', '/api/units/{unitId}/roster-imports/{importId}/lines', {
        path: { unitId, importId: of.id },
        query: { limit: 50, ...(verdict ? { verdict } : {}), ...(after ? { after } : {}) },
      }),
    props.refresh,
  );
  const words = t.value.roster;
  const toggle = (line: number) => {
    const others = [...chosen].filter((one) => one !== line);
    props.choose(new Set(chosen.has(line) ? others : [...others, line]));
  };
  return (
    <section class="stack">
      <Filter of={of} verdict={verdict} change={setVerdict} />
      {!lines.read && !lines.problem && <Skeleton />}
      {lines.read && lines.items.length === 0 && <p class="quiet">{words.noLines}</p>}
      <ol class="roster-lines">
        {lines.items.map((line) => (
          <li key={line.line} class="card">
            <Line
              line={line}
              pick={of.state === 'checked' && canApply(line) ? () => toggle(line.line) : undefined}
              picked={chosen.has(line.line)}
            />
          </li>
        ))}
      </ol>
      <MoreButton pages={lines} />
    </section>
  );
}

function Filter(props: {
  of: Wire['RosterImport'];
  verdict: Verdict | undefined;
  change: (verdict: Verdict | undefined) => void;
}) {
  const name = useId();
  const words = t.value.roster;
  const chip = (verdict: Verdict | undefined, label: string, many: number) => (
    <label class="chip" key={label}>
      <input type="radio" name={name} checked={props.verdict === verdict} onChange={() => props.change(verdict)} />
      <span>
        {label} {count(many)}
      </span>
    </label>
  );
  return (
    <fieldset>
      <legend class="visually-hidden">{words.filter}</legend>
      <div class="chips">
        {chip(undefined, words.all, props.of.lines)}
        {VERDICTS.map((verdict) => chip(verdict, words.verdicts[verdict], countOf(props.of.counts, verdict)))}
      </div>
    </fieldset>
  );
}

function Line(props: { line: Wire['RosterLine']; pick: (() => void) | undefined; picked: boolean }) {
  const { line } = props;
  const words = t.value.roster;
  return (
    <div class="roster-line">
      {props.pick && (
        <label class="pick-box">
          <input type="checkbox" checked={props.picked} onChange={props.pick} />
          <span class="visually-hidden">{fill(words.pickLine, { line: line.line, name: line.name })}</span>
        </label>
      )}
      <div class="stack tight">
        <div>
          <strong>{line.name || words.noName}</strong>
          <p class="meta">
            <span>{fill(words.line, { line: line.line })}</span>
            <span>{line.number}</span>
            <span class={TAGS[line.verdict]}>{words.verdicts[line.verdict]}</span>
            {line.applied && (
              <span class="tag good">
                <Icon name="check" size={16} /> {words.applied}
              </span>
            )}
          </p>
        </div>
        {line.refusals.length > 0 && (
          <ul class="late">
            {line.refusals.map(({ code, message }) => (
              <li key={code + message}>{message}</li>
            ))}
          </ul>
        )}
        {line.verdict !== 'new' && line.differences.length > 0 && (
          <dl class="differences">
            {line.differences.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{words.fields[field]}</dt>
                <dd>
                  <del>{shown(field, before)}</del> <span aria-hidden="true">→</span> <ins>{shown(field, after)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}

/** What a field holds, as people write it. */
function shown(field: Wire['RosterField'], value: string | undefined): string {
  if (!value) return t.value.roster.nothing;
  return field === 'born' ? day(value) : value;
}
