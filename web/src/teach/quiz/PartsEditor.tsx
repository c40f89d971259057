import { fill } from '../../texts/fill';
import { Field } from '../Field';
import { t } from '../texts';
import { LinesField } from './LinesField';
import { asItems, asPairs, pairLines } from './question-parts';
import type { Question } from './quiz-draft';
import { TextRuleEditor } from './TextRuleEditor';

interface PartsProps {
  readonly question: Question;
  readonly problem: string | undefined;
  readonly change: (question: Question) => void;
}

const newId = () => crypto.randomUUID();

/** What is right, of a question that is not answered by choosing. */
export function PartsEditor(props: PartsProps) {
  const { question, problem, change } = props;
  const words = t.value.quiz;
  switch (question.kind) {
    case 'short-text':
      return (
        <>
          <LinesField
            label={words.accepted}
            hint={words.acceptedHint}
            problem={problem}
            lines={question.accepted ?? []}
            change={(accepted) => change({ ...question, accepted })}
          />
          <TextRuleEditor question={question} change={change} />
        </>
      );
    case 'number':
      return <NumberEditor {...props} />;
    case 'order':
      return (
        <LinesField
          label={words.items}
          hint={words.itemsHint}
          problem={problem}
          lines={(question.items ?? []).map(({ text }) => text)}
          rows={5}
          change={(lines) => change({ ...question, items: asItems(lines, question.items ?? [], newId) })}
        />
      );
    case 'match':
      return (
        <>
          <LinesField
            label={words.pairs}
            hint={words.pairsHint}
            problem={problem}
            lines={pairLines(question)}
            rows={5}
            change={(lines) => change({ ...question, pairs: asPairs(lines, question.pairs ?? [], newId) })}
          />
          <LinesField
            label={words.spares}
            hint={words.sparesHint}
            lines={(question.items ?? []).map(({ text }) => text)}
            rows={2}
            change={(lines) => change({ ...question, items: asItems(lines, question.items ?? [], newId) })}
          />
        </>
      );
    case 'gaps':
      return <GapsEditor {...props} />;
    default:
      return null;
  }
}

function NumberEditor({ question, problem, change }: PartsProps) {
  const words = t.value.quiz;
  return (
    <>
      <Field
        label={words.value}
        problem={problem}
        value={question.value ?? ''}
        max={30}
        change={(value) => change({ ...question, value })}
      />
      <Field
        label={words.tolerance}
        hint={words.toleranceHint}
        value={question.tolerance ?? ''}
        max={30}
        change={(tolerance) => change({ ...question, tolerance })}
      />
    </>
  );
}

function GapsEditor({ question, problem, change }: PartsProps) {
  const words = t.value.quiz;
  const gaps = question.gaps ?? [];
  return (
    <>
      <p class={problem ? 'field-problem' : 'help'}>{problem ?? words.gapsHint}</p>
      {gaps.map((gap, index) => (
        <LinesField
          key={gap.id}
          label={fill(words.gapAnswers, { number: index + 1 })}
          hint={words.gapAnswersHint}
          lines={gap.accepted}
          rows={2}
          change={(accepted) =>
            change({ ...question, gaps: gaps.map((other) => (other.id === gap.id ? { ...gap, accepted } : other)) })
          }
        />
      ))}
      <TextRuleEditor question={question} change={change} />
    </>
  );
}
