import { expect } from '@jest/globals';
import { recordKindTexts } from '@aftercare/portal/text/codes/audit-fields';
import { unitActionTexts } from '@aftercare/portal/text/codes/identity-codes';
import { picture } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';

const unit = '客户成功部';
const renamed = '客户成功中心';
const login = 'chengyu';
const name = '程宇';

/** A unit and somebody in it, a right more for a role, a holiday more, a key that is shown once; all of it in the audit. */
export async function administrationJourney(stage: Stage): Promise<void> {
  const admin = await stage.colleague('admin');
  await unitAndPerson(admin);
  await aRightMore(admin);
  await aHoliday(admin);
  await aKey(admin);
  await readAudit(admin);
}

async function unitAndPerson(admin: Screen): Promise<void> {
  await admin.open('/admin/units');
  await admin.press('unit.add');
  await admin.write('unit.name', unit, admin.panel());
  await admin.pick('unit.parent', '青岛分公司', admin.panel());
  await admin.send('unit.add');
  await admin.page.getByRole('row').filter({ hasText: unit }).click();
  await admin.press(unitActionTexts.RENAME);
  await admin.write('unit.name', renamed, admin.panel());
  await admin.send(unitActionTexts.RENAME);
  await admin.page.getByRole('heading', { name: renamed }).waitFor();

  await admin.open('/admin/people');
  await admin.press('person.add');
  const form = admin.panel();
  await admin.write('person.name', name, form);
  await admin.write('account.login', login, form);
  await admin.write('account.mail', `${login}@aftercare.example`, form);
  await admin.pick('person.unit', renamed, form);
  await admin.pick('person.roles', '服务顾问', form);
  await form.getByRole('textbox', { name: admin.say('account.phone') }).click();
  await admin.press('person.add', form);
  await admin.page.getByRole('heading', { name }).waitFor();
  await admin.sees(renamed);
  await picture(admin, 'person');
}

async function aRightMore(admin: Screen): Promise<void> {
  await admin.open('/admin/roles');
  await admin.page.getByRole('row').filter({ hasText: '服务顾问' }).click();
  const right = admin.page.getByRole('row').filter({ hasText: 'FIGURES_READ' });
  await right.getByRole('radio').last().check();
  await admin.sees(admin.say('role.changed', { count: '1' }));
  await picture(admin, 'role');
  await admin.press('form.save');
  await admin.sees(admin.say('role.saved'));
  await admin.page.reload();
  expect(await right.getByRole('radio').last().isChecked()).toBe(true);
}

/** Next year's holidays are not published yet: provisional until they are entered (COM-05). */
async function aHoliday(admin: Screen): Promise<void> {
  const year = new Date().getFullYear() + 2;
  await admin.open('/admin/calendars');
  await admin.page
    .getByRole('row')
    .filter({ hasText: /provisional|暂定/ })
    .first()
    .click();
  await admin.page.waitForURL(/calendars\/.+/);
  await admin.page.goto(`${admin.page.url()}?year=${year}`);
  await admin.sees(admin.say('calendar.isProvisional'));
  await admin.page.getByTitle(`${year}-10-01`).click();
  await admin.field('calendar.dayName').fill('国庆节');
  await admin.page.getByTitle(`${year}-10-02`).click();
  expect(await admin.field('calendar.dayName').last().inputValue()).toBe('国庆节');
  await admin.page.getByRole('checkbox', { name: admin.say('calendar.published') }).check();
  await picture(admin, 'calendar');
  await admin.press('form.save');
  await admin.sees(admin.say('calendar.saved'));
  await admin.page.reload();
  await admin.page.getByTitle(new RegExp(`^${year}-10-02 · .*国庆节`)).waitFor();
  expect(await admin.page.getByText(admin.say('calendar.isProvisional'), { exact: true }).count()).toBe(0);
}

async function aKey(admin: Screen): Promise<void> {
  await admin.open('/admin/keys');
  await admin.press('key.add');
  const form = admin.panel();
  await admin.write('key.name', '呼叫中心对接', form);
  await admin.pick('key.scopes', 'TICKET_READ', form);
  await admin.field('key.name', form).click();
  await admin.press('key.add', form);
  const secret = await admin.page.getByRole('textbox', { name: admin.say('key.secret') }).inputValue();
  expect(secret).toMatch(/^ack/);
  await admin.press('key.kept');
  const row = admin.page.getByRole('row').filter({ hasText: '呼叫中心对接' });
  expect(await row.textContent()).not.toContain(secret);
  await row.getByRole('button').click();
  await admin.press('key.revoke', admin.page.getByRole('dialog'));
  await row.getByText(admin.say('key.revoked')).waitFor();
}

async function readAudit(admin: Screen): Promise<void> {
  await admin.open('/admin/audit');
  const act = admin.page
    .getByRole('row')
    .filter({ hasText: admin.say(recordKindTexts.apiKey) })
    .first();
  await act.waitFor();
  await picture(admin, 'audit');
  await act.click();
  await admin.sees(admin.say('audit.chain'), admin.panel());
}
