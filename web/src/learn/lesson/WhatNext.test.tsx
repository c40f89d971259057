import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Wire } from '../../contract';
import { WhatNext } from './WhatNext';

const lesson = (change: Partial<Wire['Lesson']>, progress: Partial<Wire['LessonProgress']> = {}): Wire['Lesson'] => ({
  id: 'l1',
  courseId: 'c1',
  courseTitle: 'An toàn trên mạng',
  title: 'Mật khẩu',
  summary: '',
  durationSeconds: 60,
  hasVideo: true,
  questionCount: 3,
  nextLessonId: 'l2',
  ...change,
  progress: {
    watched: 'A'.repeat(100),
    watchedSeconds: 0,
    neededSeconds: 54,
    positionSeconds: 0,
    videoDone: false,
    quizPassed: false,
    completed: false,
    ...progress,
  },
});
afterEach(cleanup);

const link = () => screen.getByRole('link');

test('the quiz comes next when the video was watched', () => {
  render(<WhatNext lesson={lesson({}, { videoDone: true })} />);
  expect(link().getAttribute('href')).toBe('/lessons/l1/quiz');
  expect(link().textContent).toContain('Làm bài kiểm tra');
});

test('an attempt that is open is gone on with', () => {
  render(<WhatNext lesson={lesson({ openAttemptId: 'a' }, { videoDone: true })} />);
  expect(link().textContent).toContain('Làm tiếp');
});

test('the next lesson comes after a completed one', () => {
  render(<WhatNext lesson={lesson({}, { videoDone: true, quizPassed: true, completed: true })} />);
  expect(link().getAttribute('href')).toBe('/lessons/l2');
});

test('after the last lesson one is led back to the course', () => {
  const { nextLessonId: _, ...last } = lesson({}, { completed: true });
  render(<WhatNext lesson={last} />);
  expect(link().getAttribute('href')).toBe('/courses/c1');
});

test('a completed course is congratulated on by name', () => {
  render(<WhatNext lesson={lesson({}, { completed: true, courseCompleted: true })} />);
  expect(screen.getByText(/An toàn trên mạng/)).toBeTruthy();
});

test('a quiz passed before the video was watched leads to the video', () => {
  render(<WhatNext lesson={lesson({}, { quizPassed: true })} />);
  expect(link().getAttribute('href')).toBe('/lessons/l1');
});

test('a lesson without a quiz asks for nothing while it is being watched', () => {
  const { container } = render(<WhatNext lesson={lesson({ questionCount: 0 })} />);
  expect(container.textContent).toBe('');
});
