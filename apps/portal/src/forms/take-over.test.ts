import { expect, test } from '@jest/globals';
import type { Translate } from '../text/language.js';
import type { Field } from './field.js';
import { differencesIn, takeOver } from './take-over.js';

const t: Translate = (key) => (key === 'list.separator' ? ', ' : key);
const reaches: Field = {
  name: 'reaches',
  label: 'ticket.contact',
  kind: 'pairs',
  textLabel: 'step.phone',
  choices: [{ value: 'MOBILE', label: 'Mobile' }],
};

test('COM-16: after a conflict untouched fields are as they are now, what was typed stays', () => {
  const begun = { name: '王敏', title: '主管', reaches: ['MOBILE 138'] };
  const typed = { ...begun, title: '经理' };
  const newest = { name: '王小敏', title: '总监', reaches: ['MOBILE 139'] };
  expect(takeOver(typed, begun, newest)).toEqual({
    name: '王小敏',
    title: '经理',
    reaches: ['MOBILE 139'],
  });
});

test('COM-16: a field that was empty and is empty counts as untouched', () => {
  expect(takeOver({ title: undefined }, { title: '' }, { title: '总监' })).toEqual({ title: '总监' });
});

test('COM-16: differences are told field by field, in the words of the form', () => {
  const fields: readonly Field[] = [
    { name: 'name', label: 'hotline.callerName', kind: 'text' },
    { name: 'consent', label: 'step.customerAgreed', kind: 'flag' },
    reaches,
  ];
  const before = { name: '王敏', consent: false, reaches: ['MOBILE 138'] };
  const after = { name: '王敏', consent: true, reaches: ['MOBILE 139', 'EMAIL a@b.example'] };
  expect(differencesIn(fields, before, after, t)).toEqual([
    { label: 'step.customerAgreed', from: 'form.no', to: 'form.yes' },
    { label: 'ticket.contact', from: 'Mobile 138', to: 'Mobile 139, EMAIL a@b.example' },
  ]);
});

test('COM-16: ids say nothing, and a time that the form proposes is nobody’s change', () => {
  const fields: readonly Field[] = [
    { name: 'ownerId', label: 'complaint.owner', kind: 'person' },
    { name: 'until', label: 'step.until', kind: 'time' },
  ];
  const [difference, ...more] = differencesIn(
    fields,
    { ownerId: 'Person:1', until: '2026-11-22T06:00:00Z' },
    { ownerId: 'Person:2', until: '2026-11-22T07:00:00Z' },
    t,
  );
  expect(difference).toEqual({ label: 'complaint.owner', from: '', to: '' });
  expect(more).toEqual([]);
});
