import { screen } from '@testing-library/preact';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { later } from './later';

test('shows a screen whose code comes between its first drawing and what follows that', async () => {
  const Screen = later(async () => () => <p>Đây rồi</p>);
  void Screen.fetch();
  render(<Screen />, document.body);
  expect(await screen.findByText('Đây rồi')).toBeTruthy();
});
