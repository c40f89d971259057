import { t } from '../texts';
import type { Question } from './quiz-draft';

/** Whether capitals and tone marks count in what is written. */
export function TextRuleEditor({ question, change }: { question: Question; change: (question: Question) => void }) {
  const words = t.value.quiz;
  const rule = question.rule ?? { caseMatters: false, toneMarksMatter: true };
  const box = (key: keyof typeof rule) => (
    <label class="mark">
      <input
        type="checkbox"
        checked={rule[key]}
        onChange={(event) => change({ ...question, rule: { ...rule, [key]: event.currentTarget.checked } })}
      />{' '}
      {words[key]}
    </label>
  );
  return (
    <div class="stack tight">
      {box('toneMarksMatter')}
      {box('caseMatters')}
    </div>
  );
}
