import { act, after, approved, id, kept, morning, open } from './given.js';
import { acceptOrder, assignOrder } from '../src/domain/assign-order.js';
import { arrive, beginWork, depart, reportWork } from '../src/domain/on-site.js';
import { signReport } from '../src/domain/sign-report.js';

// A case at each step of an engineer's work.
export const assigned = (given = approved(), at = morning) =>
  open(kept(assignOrder(given, { engineerId: id(11) }, act(at))));
export const accepted = () => open(kept(acceptOrder(assigned())));
export const onTheWay = () => open(kept(depart(accepted(), {}, act(after(0.5)))));
export const there = (at = after(1)) => open(kept(arrive(onTheWay(), {}, act(at))));
export const report = {
  found: '电源损坏',
  done: '已更换',
  solved: true,
  parts: [{ name: '电源', quantity: 1 }],
};
export const worked = { workedFrom: after(1).toISOString(), workedUntil: after(2).toISOString() };
export const reported = () =>
  open(
    kept(
      reportWork(
        open(kept(beginWork(there(), {}, act(after(1.5))))),
        { ...report, ...worked },
        act(after(2)),
      ),
    ),
  );
export const signed = () =>
  open(kept(signReport(reported(), '王芳', { method: 'SIGNATURE', strokes: 'M1 1L2 2' }, act(after(2)))));
