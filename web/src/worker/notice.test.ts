import { expect, test } from 'vitest';
import { noticeOf, pathOf } from './notice';

const origin = 'https://hoc.example';

test('shows what the server wrote, once for each message', () => {
  const message = { id: 'n1', title: 'Nhắc học', text: 'Sắp đến hạn.', link: `${origin}/courses/c1`, language: 'vi' };
  const { title, options } = noticeOf(JSON.stringify(message), origin);
  expect(title).toBe('Nhắc học');
  expect(options).toMatchObject({ body: 'Sắp đến hạn.', tag: 'n1', lang: 'vi', data: { link: '/courses/c1' } });
});

test('shows something for a message that cannot be read', () => {
  for (const message of [undefined, '', 'x', 'null', '[]']) {
    expect(noticeOf(message, origin)).toMatchObject({ title: 'Mười Phút', options: { data: { link: '/' } } });
  }
});

test('leads nowhere outside the application', () => {
  expect(pathOf('https://evil.example/courses/c1', origin)).toBe('/');
  expect(pathOf('javascript:alert(1)', origin)).toBe('/');
  expect(pathOf('/me?x=1', origin)).toBe('/me?x=1');
});
