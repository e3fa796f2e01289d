import { eventually, same } from '../checks.js';
import { figuresFor, recordsBehind, type Figure, type Figures } from '../figures.js';
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
    const { operation } = await admin.does<{ operation: { id: string } }>(
      'rebuildFigures',
      {},
      '... on OperationChanged { operation { id } }',
    );
    const done = await eventually(
      'the end of the rebuild',
      async () => {
        const { node } = await admin.read<{ node: { state: string; done: number } }>(
          'query ($id: ID!) { node(id: $id) { ... on Operation { state done } } }',
          { id: operation.id },
        );
        return ['DONE', 'FAILED', 'CANCELLED'].includes(node.state) && node;
      },
      120_000,
    );
    same(done.state, 'DONE', 'rebuild');
    same(Object.fromEntries(await figuresFor(gm, from)), Object.fromEntries(kept), 'figures of the company');
    await shows(expected(codes, ofCustomer), () => figuresFor(gm, from, customer.id));
    found(`${done.done} events read again`);
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
