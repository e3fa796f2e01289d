import { eventually, same } from '../checks.js';
import { figuresFor, periodFrom, recordsBehind, type Figure, type Figures } from '../figures.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';
import type { Customer } from './00-customer.js';

/** A record that an indicator must count after this run. */
export interface Fact {
  readonly indicator: string;
  readonly recordId: string;
  readonly value: number;
  /** False: a fact of our own people, which no customer's figures show. */
  readonly ofCustomer: boolean;
}

export interface Before {
  /** Local day on which the run began. */
  readonly from: string;
  readonly company: Figures;
}

/** Beside a desk at work the figures are a moment behind: what comes later can only be told from what was counted before. */
export async function figuresBefore(stage: Stage): Promise<Before> {
  const { gm, admin } = stage.cast;
  stage.chapter('Before');
  return stage.step('the dashboard knows every record that is there', async ({ found }) => {
    const compared = await eventually(
      'figures that lack no record',
      async () => {
        await operated(admin, 'reconcileFigures');
        const { reconciliations } = await admin.read<{
          reconciliations: { parts: { compared: number; missing: number }[] }[];
        }>('{ reconciliations { parts { compared missing } } }', {});
        const parts = reconciliations[0]?.parts ?? [];
        return parts.every(({ missing }) => missing === 0) && parts.map((part) => part.compared);
      },
      120_000,
    );
    found(`${compared.reduce((sum, each) => sum + each, 0)} records compared with their owners`);
    const { from } = periodFrom();
    return { from, company: await figuresFor(gm, from) };
  });
}

/** The dashboard shows exactly what was played, no more and no less; also when it is made anew from the archive. */
export async function theFigures(
  stage: Stage,
  customer: Customer,
  before: Before,
  facts: readonly Fact[],
): Promise<void> {
  const { gm, admin } = stage.cast;
  const { from } = before;
  const codes = [...before.company.keys()];
  const ofCustomer = facts.filter((fact) => fact.ofCustomer);
  stage.chapter('The figures');

  await stage.step(
    'the dashboard shows exactly the facts of this run, for the customer',
    async ({ found }) => {
      await shows(expected(codes, ofCustomer), () => figuresFor(gm, from, customer.id));
      found(told(expected(codes, ofCustomer)));
    },
  );

  await stage.step('the company’s figures grew by just these facts', async ({ found }) => {
    await shows(grown(before.company, expected(codes, facts)), () => figuresFor(gm, from));
    found(`${facts.length} facts in ${codes.length} indicators`);
  });

  await stage.step('each figure leads to its records', async ({ found }) => {
    for (const code of new Set(ofCustomer.map(({ indicator }) => indicator))) {
      const counted = ofCustomer
        .filter(({ indicator }) => indicator === code)
        .map(({ recordId, value }) => ({ recordId, value }));
      same(await recordsBehind(gm, from, code, customer.id), counted, `records of ${code}`);
    }
    found(ofCustomer.map(({ recordId }) => recordId.split(':')[0]).join(', '));
  });

  await stage.step('made anew from the archive of events, they are the same', async ({ found }) => {
    const kept = await figuresFor(gm, from);
    const done = await operated(admin, 'rebuildFigures');
    same(Object.fromEntries(await figuresFor(gm, from)), Object.fromEntries(kept), 'figures of the company');
    await shows(expected(codes, ofCustomer), () => figuresFor(gm, from, customer.id));
    found(`${done} events read again`);
  });
}

/** What an indicator sums up and counts, by the facts alone; zero where there are none. */
function expected(codes: readonly string[], facts: readonly Fact[]): Figures {
  return new Map(
    codes.map((code) => {
      const counted = facts.filter(({ indicator }) => indicator === code);
      const numerator = counted.reduce((sum, { value }) => sum + value, 0);
      return [code, { numerator, denominator: counted.length }];
    }),
  );
}

const grown = (before: Figures, by: Figures): Figures =>
  new Map([...before].map(([code, figure]) => [code, plus(figure, by.get(code))]));

const plus = (figure: Figure, more: Figure = { numerator: 0, denominator: 0 }): Figure => ({
  numerator: figure.numerator + more.numerator,
  denominator: figure.denominator + more.denominator,
});

/** Figures follow events within moments; when they never do, the last difference is told. */
async function shows(figures: Figures, read: () => Promise<Figures>): Promise<void> {
  const wanted = JSON.stringify(Object.fromEntries(figures));
  const now = async () => JSON.stringify(Object.fromEntries(await read()));
  await eventually('the figures', async () => (await now()) === wanted, 5_000).catch(() => undefined); // told below
  same(Object.fromEntries(await read()), Object.fromEntries(figures), 'figures');
}

const told = (figures: Figures) =>
  [...figures]
    .filter(([, { denominator }]) => denominator > 0)
    .map(([code, { numerator, denominator }]) => `${code} ${numerator}/${denominator}`)
    .join(', ');

/** Starts the operation and waits for its end; how many things it has done. */
async function operated(admin: Person, mutation: 'rebuildFigures' | 'reconcileFigures'): Promise<number> {
  const { operation } = await admin.does<{ operation: { id: string } }>(
    mutation,
    {},
    '... on OperationChanged { operation { id } }',
  );
  const ended = await eventually(
    `the end of ${mutation}`,
    async () => {
      const { node } = await admin.read<{ node: { state: string; done: number } }>(
        'query ($id: ID!) { node(id: $id) { ... on Operation { state done } } }',
        { id: operation.id },
      );
      return ['DONE', 'FAILED', 'CANCELLED'].includes(node.state) && node;
    },
    120_000,
  );
  same(ended.state, 'DONE', mutation);
  return ended.done;
}
