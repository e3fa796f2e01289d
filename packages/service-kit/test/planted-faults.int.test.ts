import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform } from '@aftercare/test-kit/platform';
import { weakTransports } from '@aftercare/test-kit/weak-transports';
import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { allSent, fillAgain, fillJars, nothingWrong, tally } from './toy/deliveries.js';
import { kitchen } from './toy/kitchen.js';
import { pantry } from './toy/pantry.js';

test('the harness notices a relay that does not see its stream go back', async () => {
  const platform = await startPlatform([], { names: ['pantry', 'kitchen'] });
  try {
    const pantries = await platform.start(pantry, {
      transport: weakTransports.withoutWentBackCheck,
    });
    const kitchens = await platform.start(kitchen);
    await kitchens.stop();
    const copy = await platform.nats.copyStore();
    const ids = await fillJars(pantries, 5, 5);
    await eventually(() => allSent(pantries));
    await platform.nats.rollBack(copy);
    const again = await platform.start(kitchen);
    await pause(2_000); // long enough for a relay that looks each second
    expect(await tally(again, ids, 5)).toEqual({ ...nothingWrong, lost: 25 });
  } finally {
    await platform.stop();
  }
});

test('the harness notices a consumer without an inbox', async () => {
  const platform = await startPlatform([], { names: ['pantry', 'kitchen'] });
  try {
    const pantries = await platform.start(pantry);
    const kitchens = await platform.start(kitchen, { transport: weakTransports.withoutInbox });
    const ids = await fillJars(pantries, 3, 2);
    await eventually(async () => (await tally(kitchens, ids, 2)).lost === 0);
    await platform.nats.rollBack(); // all facts are sent again
    await Promise.all(ids.map((id) => fillAgain(pantries, id, 1)));
    await eventually(async () => (await tally(kitchens, ids, 3)).doubled > 0, { withinMs: 15_000 });
  } finally {
    await platform.stop();
  }
});
