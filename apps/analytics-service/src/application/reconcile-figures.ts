import type { ReconciliationView } from '@aftercare/contracts/analytics/archive';
import { customerSnapshot } from '@aftercare/contracts/customer/customer';
import { orgUnitSnapshot } from '@aftercare/contracts/identity/org-unit';
import { personSnapshot } from '@aftercare/contracts/identity/person';
import { ticketSnapshot } from '@aftercare/contracts/ticket/ticket-queries';
import type { Ask } from '@aftercare/service-kit/rpc-client';

type Part = ReconciliationView['parts'][number];
interface Version {
  readonly id: string;
  readonly version: number;
}
interface SnapshotPage {
  readonly nodes: readonly { readonly cursor: string; readonly node: Version }[];
  readonly hasNextPage: boolean;
}
/** What the figures know of a kind of record: id → newest version, and whether it came within the last minute. */
export interface KnownVersions {
  versionsOf(aggregate: string): Promise<Map<string, { readonly version: number; readonly recent: boolean }>>;
}

/** How each owner tells what it has, page by page. */
export type Owners = Readonly<Record<string, (after: string | undefined) => Promise<SnapshotPage>>>;

export const owners = (ask: Ask): Owners => ({
  ticket: (after) => ask(ticketSnapshot, page(after)),
  customer: (after) => ask(customerSnapshot, page(after)),
  person: (after) => ask(personSnapshot, page(after)),
  orgUnit: (after) => ask(orgUnitSnapshot, page(after)),
});

const examplesKept = 20;

/** ANA-01: compares what the figures know of each record with what its owner has, record by record. */
export async function reconcile(
  known: KnownVersions,
  from: Owners,
  progress: (done: number) => Promise<void>,
): Promise<Part[]> {
  const parts: Part[] = [];
  let done = 0;
  for (const [aggregate, pageAfter] of Object.entries(from)) {
    const comparison = new Comparison(aggregate, await known.versionsOf(aggregate));
    for (let after: string | undefined, more = true; more;) {
      const answer = await pageAfter(after);
      for (const { node } of answer.nodes) comparison.see(node);
      done += answer.nodes.length;
      await progress(done);
      after = answer.nodes.at(-1)?.cursor;
      more = answer.hasNextPage && after !== undefined;
    }
    parts.push(comparison.result());
  }
  return parts;
}

class Comparison {
  private compared = 0;
  private missing = 0;
  private different = 0;
  private readonly examples: string[] = [];

  constructor(
    private readonly aggregate: string,
    private readonly known: Map<string, { readonly version: number; readonly recent: boolean }>,
  ) {}

  see({ id, version }: Version): void {
    this.compared += 1;
    const mine = this.known.get(id);
    this.known.delete(id);
    if (!mine) {
      this.missing += 1;
      this.note(id);
    } else if (mine.version !== version && !mine.recent) {
      this.different += 1;
      this.note(id);
    }
  }

  result(): Part {
    for (const id of this.known.keys()) this.note(id);
    const { aggregate, compared, missing, different, examples } = this;
    return { aggregate, compared, missing, different, examples, surplus: this.known.size };
  }

  private note(id: string): void {
    if (this.examples.length < examplesKept) this.examples.push(id);
  }
}

const page = (after: string | undefined) => ({
  page: { first: 100, ...(after === undefined ? {} : { after }) },
});
