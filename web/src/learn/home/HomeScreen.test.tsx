import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { serve } from '../../testing/server';
import { HomeScreen } from './HomeScreen';

const course = {
  id: 'c1',
  title: 'An toàn trên mạng',
  summary: '',
  lessonCount: 3,
  durationSeconds: 900,
  bytes: 12_400_000,
  lessonsCompleted: 1,
  completed: false,
  dueAt: '2020-01-02T12:00:00Z',
};
const resume = {
  lessonId: 'l1',
  courseId: 'c1',
  lessonTitle: 'Mật khẩu',
  courseTitle: 'An toàn trên mạng',
  positionSeconds: 125,
  durationSeconds: 290,
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('goes on at the second where they stopped', async () => {
  serve({ 'GET /api/home': { resume, assigned: [], courses: [] } });
  render(<HomeScreen />);
  const link = await screen.findByRole('link', { name: /Học tiếp/ });
  expect(link.getAttribute('href')).toBe('/lessons/l1');
  expect(link.textContent).toContain('Bạn dừng ở 2:05 trong 4:50');
});

test('a course says what it takes, how far one is, and that it is late', async () => {
  serve({ 'GET /api/home': { assigned: [course], courses: [] } });
  render(<HomeScreen />);
  const card = await screen.findByRole('link', { name: /3 bài/ });
  for (const words of ['An toàn trên mạng', '15 phút', '12 MB', 'Đã học 1/3 bài', 'Quá hạn']) {
    expect(card.textContent).toContain(words);
  }
});

test('an empty home says what will come', async () => {
  serve({ 'GET /api/home': { assigned: [], courses: [] }, 'GET /api/courses?limit=20': { items: [] } });
  render(<HomeScreen />);
  expect(await screen.findByText('Chưa có khóa học nào cho bạn')).toBeTruthy();
});

test('a search shows what was found, and the home again when it is emptied', async () => {
  serve({
    'GET /api/home': { resume, assigned: [], courses: [] },
    'GET /api/courses?query=mang&limit=20': { items: [course] },
    'GET /api/search/lessons?words=mang&limit=10': { items: [] },
  });
  render(<HomeScreen />);
  const field = screen.getByRole('searchbox');
  fireEvent.input(field, { target: { value: 'mang' } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(await screen.findByText('Tìm thấy 1 khóa học')).toBeTruthy();
  fireEvent.input(field, { target: { value: '' } });
  expect(await screen.findByRole('link', { name: /Học tiếp/ })).toBeTruthy();
});
