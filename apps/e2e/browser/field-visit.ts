import { workOrderActionTexts, workOrderStatusTexts } from '@aftercare/portal/text/codes/dispatch-codes';
import { picture } from './pictures.js';
import type { Screen } from './screen.js';

const quarter = 15 * 60_000;

/** An engineer on the way with a phone: accepts, agrees a time, drives, works, reports, has it signed (DSP-07, DSP-08). */
export async function finishVisit(field: Screen, customer: string, task: string): Promise<void> {
  await field.open('/orders');
  const order = field.page
    .getByRole('article')
    .filter({ hasText: customer })
    .filter({ hasText: task })
    .filter({ hasText: field.say(workOrderStatusTexts.ASSIGNED) });
  await order.waitFor();
  await picture(field, 'orders');
  await order.getByRole('link', { name: customer }).click();
  await field.take(workOrderActionTexts.ACCEPT);
  await field.press(workOrderActionTexts.APPOINT);
  await field.write('visit.from', field.clock(Date.now() - quarter), field.panel());
  await field.write('visit.until', field.clock(Date.now() + 4 * quarter), field.panel());
  await field.send(workOrderActionTexts.APPOINT);
  await field.sees(field.say(workOrderStatusTexts.APPOINTED));
  await field.take(workOrderActionTexts.DEPART);
  await field.take(workOrderActionTexts.ARRIVE);
  await field.take(workOrderActionTexts.BEGIN);
  await report(field);
  await sign(field);
}

async function report(field: Screen): Promise<void> {
  await field.press(workOrderActionTexts.REPORT);
  const form = field.panel();
  await field.choose('visit.isSolved', 'visit.solved', form);
  await field.write('visit.found', '汇总缓存停留在上月', form);
  await field.write('visit.done', '已重建汇总缓存，合计与明细一致', form);
  await picture(field, 'report');
  await field.send(workOrderActionTexts.REPORT);
}

async function sign(field: Screen): Promise<void> {
  await field.press(workOrderActionTexts.SIGN);
  const pad = field.panel().getByRole('img', { name: field.say('visit.signHere') });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('there is nothing to sign on');
  const { mouse } = field.page;
  for (const stroke of strokes) {
    for (const [index, [x, y]] of stroke.entries()) {
      await mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (index === 0) await mouse.down();
    }
    await mouse.up();
  }
  await picture(field, 'signature');
  await field.send(workOrderActionTexts.SIGN);
  await field.sees(field.say('visit.signedBy', { name: '王敏' }));
}

/** Shares of the field's width and height. */
type Point = readonly [number, number];
const strokes: readonly (readonly Point[])[] = [
  [
    [0.15, 0.25],
    [0.4, 0.22],
  ],
  [
    [0.17, 0.5],
    [0.38, 0.48],
  ],
  [
    [0.28, 0.24],
    [0.27, 0.78],
  ],
  [
    [0.12, 0.8],
    [0.45, 0.76],
  ],
  [
    [0.55, 0.3],
    [0.75, 0.25],
    [0.6, 0.6],
    [0.85, 0.5],
    [0.7, 0.85],
  ],
];
