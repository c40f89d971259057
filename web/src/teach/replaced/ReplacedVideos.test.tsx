import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Wire } from '../../contract';
import { ReplacedVideos } from './ReplacedVideos';

const draft = {
  modules: [{ id: 'm', title: '', lessons: [{ id: 'l1', title: 'Mật khẩu' }] }],
} as unknown as Wire['CourseDraft'];

afterEach(cleanup);

test('asks whether the video shows something new, and takes that it does not until somebody says so', () => {
  const change = vi.fn();
  render(
    <ReplacedVideos draft={draft} replaced={[{ lessonId: 'l1', sameLength: true }]} newContent={[]} change={change} />,
  );
  expect(screen.getByText(/Mật khẩu/)).toBeTruthy();
  expect((screen.getByLabelText(/Cùng nội dung/) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByLabelText(/Nội dung mới/));
  expect(change).toHaveBeenCalledWith(['l1']);
});

test('a video of another length leaves no choice, and says what follows', () => {
  render(
    <ReplacedVideos
      draft={draft}
      replaced={[{ lessonId: 'l1', sameLength: false }]}
      newContent={[]}
      change={vi.fn()}
    />,
  );
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByText(/xem lại từ đầu/)).toBeTruthy();
});
