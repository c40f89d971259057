import { useState } from 'preact/hooks';
import { later } from '../../app/later';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { SaveMark } from '../SaveMark';
import { t } from '../texts';
import { AddQuestion } from './AddQuestion';
import { PassPercent } from './PassPercent';
import { QuestionEditor } from './QuestionEditor';
import { QuizSettingsEditor } from './QuizSettingsEditor';
import { addQuestion, changeQuestion, MOST_QUESTIONS, moveQuestion, type Quiz, removeQuestion } from './quiz-draft';
import { useQuizDraft } from './useQuizDraft';

const ExchangeCard = later(async () => (await import('../exchange/ExchangeCard')).ExchangeCard);

/** All questions of a lesson on one page. What is missing is said beside its place once one has left that question. */
export function QuizEditor({ lesson, first, back }: { lesson: Wire['LessonDraft']; first: Quiz; back: string }) {
  const { quiz, saver, faults, change, takeTheirs, keepMine } = useQuizDraft(lesson.id, first);
  const [removed, setRemoved] = useState<Quiz>();
  const [newest, setNewest] = useState<string>();
  const words = t.value.quiz;
  return (
    <Screen title={fill(words.title, { lesson: lesson.title })} back={{ href: back, label: lesson.title }}>
      <SaveMark
        state={saver.state.value}
        incomplete={faults.size > 0}
        again={() => void saver.flush()}
        takeTheirs={() => void takeTheirs()}
        keepMine={() => void keepMine()}
      />
      {quiz.questions.length === 0 ? (
        <Notice icon="question" title={words.empty} text={words.emptyNext} />
      ) : (
        <>
          <PassPercent value={quiz.passPercent} change={(passPercent) => change({ ...quiz, passPercent })} />
          <QuizSettingsEditor quiz={quiz} change={change} />
        </>
      )}
      <ol class="cards">
        {quiz.questions.map((question, index) => (
          <li key={question.id}>
            <QuestionEditor
              question={question}
              number={index + 1}
              last={index === quiz.questions.length - 1}
              faults={faults}
              isNew={question.id === newest}
              change={(changed) => change(changeQuestion(quiz, changed))}
              move={(step) => change(moveQuestion(quiz, index, step))}
              remove={() => {
                setRemoved(quiz);
                change(removeQuestion(quiz, question.id));
              }}
            />
          </li>
        ))}
      </ol>
      {removed && (
        <p class="undo" role="status">
          {words.removed}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              change(removed);
              setRemoved(undefined);
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <AddQuestion
        full={quiz.questions.length >= MOST_QUESTIONS}
        add={(question) => {
          setNewest(question.id);
          setRemoved(undefined);
          change(addQuestion(quiz, question));
        }}
      />
      <ExchangeCard
        lessonId={lesson.id}
        room={MOST_QUESTIONS - quiz.questions.length}
        empty={quiz.questions.length === 0}
        take={(questions) => {
          setRemoved(undefined);
          change({ ...quiz, questions: [...quiz.questions, ...questions] });
        }}
      />
    </Screen>
  );
}
