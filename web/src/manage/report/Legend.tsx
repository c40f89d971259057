import { t } from '../texts';

/** What the colours of the bars mean. */
export function Legend() {
  const words = t.value.report;
  return (
    <ul class="legend" aria-hidden="true">
      <li class="completed">{words.completed}</li>
      <li class="learning">{words.states.started}</li>
      <li class="overdue">{words.overdue}</li>
    </ul>
  );
}
