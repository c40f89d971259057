import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { serve } from '../../testing/server';
import { FoundLessons } from './FoundLessons';

const lesson = {
  lessonId: 'l1',
  courseId: 'c1',
  lessonTitle: 'Mật khẩu',
  courseTitle: 'An toàn trên mạng',
  place: 'spoken',
  language: 'vi',
  second: 134,
  text: 'chuyển đổi số là gì',
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('leads to the second where the words are said', async () => {
  serve({ 'GET /api/search/lessons?words=so&limit=10': { items: [lesson] } });
  render(<FoundLessons words="so" />);
  const link = await screen.findByRole('link', { name: /Mật khẩu/ });
  expect(link.getAttribute('href')).toBe('/lessons/l1?at=134');
  expect(link.textContent).toContain('Ở 2:14: “chuyển đổi số là gì”');
});

test('a lesson found by its title begins where the learner stopped', async () => {
  const { second: _, text: __, ...called } = lesson;
  serve({
    'GET /api/search/lessons?words=khau&limit=10': { items: [called], next: 'n' },
    'GET /api/search/lessons?words=khau&limit=50': { items: [called, { ...called, lessonId: 'l2' }] },
  });
  render(<FoundLessons words="khau" />);
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/lessons/l1');
  fireEvent.click(screen.getByRole('button'));
  expect(await screen.findAllByRole('link')).toHaveLength(2);
});

test('where nothing is found in lessons there is no heading either', () => {
  serve({ 'GET /api/search/lessons?words=xyz&limit=10': { items: [] } });
  const { container } = render(<FoundLessons words="xyz" />);
  expect(container.textContent).toBe('');
});
