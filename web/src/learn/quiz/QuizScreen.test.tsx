import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deliver } from '../../offline/deliver';
import { serve } from '../../testing/server';
import { QuizScreen } from './QuizScreen';

const progress = {
  watched: 'A'.repeat(100),
  watchedSeconds: 0,
  neededSeconds: 54,
  positionSeconds: 0,
  videoDone: true,
  quizPassed: false,
  completed: false,
};
const lesson = (id: string, more = {}) => ({
  id,
  courseId: 'c1',
  courseTitle: 'An toàn',
  title: 'Mật khẩu',
  summary: '',
  durationSeconds: 60,
  hasVideo: true,
  questionCount: 2,
  progress,
  ...more,
});
const choices = (question: string) => [
  { id: `${question}-yes`, text: `${question} có` },
  { id: `${question}-no`, text: `${question} không` },
];
const questions = ['q1', 'q2'].map((id) => ({
  id,
  kind: 'single-choice',
  text: `Câu hỏi ${id}`,
  choices: choices(id),
}));
const attempt = (lessonId: string, more = {}) => ({
  id: `a-${lessonId}`,
  lessonId,
  state: 'open',
  startedAt: '2026-11-21T08:00:00Z',
  passPercent: 70,
  questions,
  answers: [],
  ...more,
});
const graded = (lessonId: string, passed: boolean) =>
  attempt(lessonId, {
    state: 'graded',
    result: {
      percent: passed ? 100 : 50,
      passed,
      questions: questions.map(({ id }, index) => ({
        questionId: id,
        correct: passed || index === 0,
        explanation: `Vì sao ${id}`,
        choices: choices(id).map((choice) => ({
          choiceId: choice.id,
          chosen: false,
          correct: choice.id.endsWith('yes'),
        })),
      })),
    },
  });

// A busy machine is slow to write things down; nothing waits for as long where it is not.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('begins, asks one question after the other, and shows the grade with its explanations', async () => {
  const { asked } = serve({
    'GET /api/lessons/l1': lesson('l1'),
    'POST /api/lessons/l1/attempts': attempt('l1'),
    'PUT /api/attempts/a-l1/answers': attempt('l1'),
    'POST /api/attempts/a-l1/submission': (body: { answers: unknown[] }) => {
      expect(body.answers).toEqual([
        { questionId: 'q1', choiceIds: ['q1-yes'] },
        { questionId: 'q2', choiceIds: ['q2-no'] },
      ]);
      return graded('l1', false);
    },
  });
  render(<QuizScreen lessonId="l1" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Bắt đầu' }));
  fireEvent.click(await screen.findByLabelText('q1 có'));
  fireEvent.click(screen.getByRole('button', { name: 'Tiếp' }));
  fireEvent.click(await screen.findByLabelText('q2 không'));
  fireEvent.click(screen.getByRole('button', { name: 'Nộp bài' }));
  expect(await screen.findByText('Chưa đạt, không sao cả')).toBeTruthy();
  expect(screen.getByText('Vì sao q2')).toBeTruthy();
  expect(screen.getByText('Đúng 1/2 câu (50%)')).toBeTruthy();
  expect(asked.filter((request) => request.startsWith('PUT'))).toHaveLength(2);
});

test('goes on with the attempt that is open, at the first question without an answer', async () => {
  serve({
    'GET /api/lessons/l2': lesson('l2', { openAttemptId: 'a-l2' }),
    'GET /api/attempts/a-l2': attempt('l2', { answers: [{ questionId: 'q1', choiceIds: ['q1-yes'] }] }),
  });
  render(<QuizScreen lessonId="l2" />);
  expect(await screen.findByText('Câu hỏi q2')).toBeTruthy();
});

test('an answer that could not be sent is there after the page was closed', async () => {
  serve({
    'GET /api/lessons/l3': lesson('l3', { openAttemptId: 'a-l3' }),
    'GET /api/attempts/a-l3': attempt('l3'),
    'PUT /api/attempts/a-l3/answers': () => new TypeError('no line'),
  });
  render(<QuizScreen lessonId="l3" />);
  fireEvent.click(await screen.findByLabelText('q1 có'));
  cleanup();
  render(<QuizScreen lessonId="l3" />);
  expect(await screen.findByText('Câu hỏi q2')).toBeTruthy();
});

test('handing in with a question left leads to that question', async () => {
  serve({
    'GET /api/lessons/l4': lesson('l4', { openAttemptId: 'a-l4' }),
    'GET /api/attempts/a-l4': attempt('l4', { answers: [{ questionId: 'q1', choiceIds: ['q1-yes'] }] }),
  });
  render(<QuizScreen lessonId="l4" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Nộp bài' }));
  expect(screen.getByRole('alert').textContent).toContain('chưa trả lời câu 2');
});

test('what is handed in without a line is kept, said so, and graded when the line is back', async () => {
  let line = false;
  serve({
    'GET /api/lessons/l5': lesson('l5', { openAttemptId: 'a-l5' }),
    'GET /api/me': { memberId: 'nobody' },
    'GET /api/attempts/a-l5': () =>
      line
        ? graded('l5', true)
        : attempt('l5', { answers: questions.map(({ id }) => ({ questionId: id, choiceIds: [`${id}-yes`] })) }),
    'POST /api/attempts/a-l5/submission': () => (line ? graded('l5', true) : new TypeError('no line')),
  });
  render(<QuizScreen lessonId="l5" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Nộp bài' }));
  expect(await screen.findByText('Bài làm đã được giữ trên máy này')).toBeTruthy();
  line = true;
  expect(await deliver()).toBe(true);
  expect(await screen.findByText('Bạn đã đạt!')).toBeTruthy();
});
