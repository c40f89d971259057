import { expect, type Page, test } from '@playwright/test';
import { vi } from '../src/administer/texts/vi';
import { vi as frame } from '../src/app/texts/vi';
import { fill } from '../src/texts/fill';
import { ask } from './support/ask';
import { expectAccessible, expectReadableInTheDark } from './support/axe';
import { complaintsOf, expectNone } from './support/complaints';
import { picture } from './support/gallery';
import { type Device, devices, signIn } from './support/people';

/** Of each run and each device its own, in the south, where no other journey goes. */
const run = Date.now().toString(36).toUpperCase();

interface Unit {
  id: string;
  code: string;
  name: string;
  version: number;
}

for (const device of Object.keys(devices) as Device[]) {
  const unitName = `Tổ Thử ${run} ${device}`;
  const code = `TH-${run}-${device}`;

  test(`an administrator makes a unit, moves it with the keyboard at hand, and closes it (${device})`, async ({
    browser,
  }) => {
    const { context, page } = await signIn(browser, 'quantri', device);
    const complaints = complaintsOf(page);
    const south = await unitOf(page, 'LD-N');
    await page.goto('/manage/administer');
    const tree = page.getByRole('tree', { name: vi.tree.label });

    await test.step('opens the tree with the arrow keys', async () => {
      await item(page, 'Công đoàn Khu Nam Mẫu').waitFor();
      await tree.getByRole('treeitem').first().focus();
      await page.keyboard.press('End');
      await expect(item(page, 'Công đoàn Khu Nam Mẫu')).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(item(page, 'Công đoàn Khu Nam Mẫu')).toHaveAttribute('aria-expanded', 'true');
      await item(page, 'Công đoàn cơ sở Điện Tử Mẫu').waitFor();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: south.name })).toBeVisible();
      await lookedAt(page, `administer-tree-${device}`);
    });

    await test.step('makes a unit', async () => {
      await page.getByRole('button', { name: vi.unit.create }).click();
      await page.getByLabel(vi.unit.name).fill(unitName);
      await page.getByLabel(vi.unit.code).fill('LD-N-01');
      await page.getByRole('button', { name: vi.unit.createButton }).click();
      await expect(page.getByRole('alert'), 'a code is given once').toBeVisible();
      await page.getByLabel(vi.unit.code).fill(code);
      await page.getByRole('button', { name: vi.unit.createButton }).click();
      await expect(page.getByText(fill(vi.unit.created, { unit: unitName }))).toBeVisible();
      await expect(item(page, unitName)).toHaveAttribute('aria-selected', 'true');
    });

    await test.step('moves it, having read what follows, and back', async () => {
      await page.getByRole('button', { name: vi.unit.move, exact: true }).click();
      await page.getByLabel(vi.tree.search).last().fill('dien tu');
      await page.getByRole('button', { name: /Công đoàn cơ sở Điện Tử Mẫu/ }).click();
      await expect(page.getByText(vi.follows.title)).toBeVisible();
      await lookedAt(page, `administer-move-${device}`);
      await page.getByRole('button', { name: vi.unit.moveButton }).click();
      await expect(item(page, unitName)).toHaveCount(1);
      await expect(item(page, unitName)).toHaveAttribute('aria-level', '4');
      await page.getByRole('button', { name: vi.undo }).click();
      await expect(page.getByText(vi.undone)).toBeVisible();
      await expect(item(page, unitName)).toHaveCount(1);
      await expect(item(page, unitName)).toHaveAttribute('aria-level', '3');
    });

    await test.step('finds it without tone marks, and closes it', async () => {
      await page.getByLabel(vi.tree.search).first().fill(`to thu ${run} ${device}`);
      await page.locator('.picks button', { hasText: unitName }).click();
      await page.getByRole('button', { name: vi.unit.close, exact: true }).click();
      await expect(page.getByText(vi.follows.nothingLeft)).toBeVisible();
      await page.getByRole('button', { name: vi.unit.closeButton }).click();
      await expect(page.getByText(fill(vi.unit.closedDone, { unit: unitName }))).toBeVisible();
      await expect(page.getByText(vi.unit.isClosed)).toBeVisible();
    });
    expectNone(complaints);
    await context.close();
  });

  test(`an administrator imports a roster, and gives somebody of it a role (${device})`, async ({ browser }) => {
    const { context, page } = await signIn(browser, 'quantri', device);
    const complaints = complaintsOf(page);
    const south = await unitOf(page, 'LD-N');
    const name = `Người Thử ${run} ${device}`;
    const number = `TH${run}${device}`;

    await test.step('reads line by line what would change and what is refused', async () => {
      await page.goto(`/manage/administer/units/${south.id}/roster`);
      await page.locator('input[type=file]').setInputFiles({
        name: 'danh-sach.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [
            'Mã đoàn viên;Họ và tên;Mã đơn vị;Ngày sinh',
            `${number};${name};LD-N-02;31/12/1990`,
            `${number}B;${name} B;LD-N-02;`,
            `${number}C;${name} C;KHONG-CO;`,
            `;Không Có Mã;LD-N-02;`,
          ].join('\r\n'),
        ),
      });
      await expect(page.getByText(fill(vi.roster.summary, { change: 2, refused: 2 }))).toBeVisible();
      await lookedAt(page, `administer-import-${device}`);
      await page.getByRole('radio', { name: new RegExp(`^${vi.roster.verdicts.refused}`) }).check();
      await expect(page.locator('.roster-line')).toHaveCount(2);
      await expect(page.getByText('KHONG-CO')).toBeVisible();
    });

    await test.step('applies the one line that was chosen', async () => {
      await page.getByRole('radio', { name: new RegExp(`^${vi.roster.all}`) }).check();
      await page.getByLabel(fill(vi.roster.pickLine, { line: 2, name }), { exact: true }).check();
      await page.getByRole('button', { name: fill(vi.roster.applyChosen, { count: 1 }) }).click();
      await expect(page.getByText(fill(vi.roster.done, { count: 1 }))).toBeVisible();
    });

    await test.step('finds them among the members, and gives and takes a role', async () => {
      const unit = await unitOf(page, 'LD-N-02');
      await page.goto(`/manage/administer/units/${unit.id}/members`);
      await expect(page.getByRole('link', { name: `${name} B` })).toHaveCount(0);
      await page.getByRole('searchbox').fill(name);
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await page.getByRole('button', { name: vi.roles.grant, exact: true }).click();
      await page.getByRole('radio', { name: new RegExp(frame.role.manager) }).check();
      await lookedAt(page, `administer-member-${device}`);
      await page.getByRole('button', { name: fill(vi.roles.grantButton, { role: frame.role.manager }) }).click();
      const grant = { role: frame.role.manager, unit: unit.name };
      await expect(page.getByText(fill(vi.roles.granted, grant))).toBeVisible();
      await page.getByRole('button', { name: fill(vi.roles.revokeOf, grant) }).click();
      await expect(page.getByText(fill(vi.roles.revoked, grant))).toBeVisible();
      await page.getByRole('checkbox', { name: vi.members.active }).uncheck();
      await page.getByRole('button', { name: vi.save, exact: true }).click();
      await expect(page.getByText(vi.saved)).toBeVisible();
    });

    await test.step('finds it all in the audit trail, and takes that along', async () => {
      await page.goto('/manage/administer/audit');
      await page.getByLabel(vi.audit.operation, { exact: true }).last().selectOption('revokeRole');
      const rows = page.locator('.audit tbody tr');
      await expect(rows.first()).toContainText(vi.audit.operations.revokeRole);
      await expect(rows.filter({ hasText: vi.audit.operations.signIn })).toHaveCount(0);
      await lookedAt(page, `administer-audit-${device}`);
      const arriving = page.waitForEvent('download');
      await page.getByRole('link', { name: vi.audit.export }).click();
      expect((await arriving).suggestedFilename()).toMatch(/\.csv$/);
    });
    expectNone(complaints);
    await context.close();
  });
}

const item = (page: Page, name: string) => page.getByRole('treeitem', { name });

async function unitOf(page: Page, code: string): Promise<Unit> {
  const { body } = await ask<{ items: Unit[] }>(page, 'GET', `/api/units?query=${code}`);
  const unit = body.items.find((one) => one.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

async function lookedAt(page: Page, what: string): Promise<void> {
  await picture(page, what);
  await expectAccessible(page, what);
  await expectReadableInTheDark(page, what);
}
