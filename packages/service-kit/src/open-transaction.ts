import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Database } from './database.js';

/** Work that many steps of a transaction hand in and that is written together. */
export interface Gathering {
  /** Called once, with everything handed in; inside the transaction. */
  flush(tx: Transaction): Promise<void>;
}

/** One database transaction. `now` is the database's clock at its start (UTC). */
export interface Transaction {
  readonly database: Database;
  readonly manager: EntityManager;
  /** The same connection, for named statements. */
  readonly sql: PoolClient;
  readonly now: Date;
  /** Runs after the commit, never after a rollback. */
  afterCommit(fn: () => void): void;
  /**
   * The gathering of that name, made at its first use and written at the end of the transaction, or of the savepoint
   * inside which it was first used: what a failed savepoint gathered is forgotten with it.
   */
  gathering<G extends Gathering>(name: GatheringName<G>): G;
  /** Runs `fn` so that its failure undoes only what `fn` did; the failure is thrown on. */
  savepoint<T>(fn: () => Promise<T>): Promise<T>;
}

/** Names a kind of gathering and says how one begins. */
export interface GatheringName<G extends Gathering> {
  readonly begin: () => G;
}

/** A transaction as `transact` keeps it; everybody else sees a `Transaction`. */
export class OpenTransaction implements Transaction {
  open = true;
  private hooks: (() => void)[] = [];
  /** Of the transaction, then of each savepoint inside it. */
  private readonly gathered: Map<object, Gathering>[] = [new Map()];

  constructor(
    readonly database: Database,
    readonly manager: EntityManager,
    readonly sql: PoolClient,
    readonly now: Date,
  ) {}

  afterCommit(fn: () => void): void {
    this.hooks.push(fn);
  }

  gathering<G extends Gathering>(name: GatheringName<G>): G {
    const here = this.gathered.at(-1);
    const known = here?.get(name) as G | undefined; // only its own name leads to it
    if (known) return known;
    const begun = name.begin();
    here?.set(name, begun);
    return begun;
  }

  /** Writes what was gathered here: before the commit, or before a savepoint is released. */
  async flush(): Promise<void> {
    const here = this.gathered.at(-1);
    for (const [name, gathering] of here ?? []) {
      here?.delete(name);
      await gathering.flush(this);
    }
  }

  async savepoint<T>(fn: () => Promise<T>): Promise<T> {
    const hooks = this.hooks.length;
    await this.sql.query('SAVEPOINT kit'); // an inner one of the same name hides the outer one until it is released
    this.gathered.push(new Map());
    try {
      const answer = await fn();
      await this.flush();
      await this.sql.query('RELEASE SAVEPOINT kit');
      return answer;
    } catch (error) {
      this.hooks.length = hooks;
      await this.sql.query('ROLLBACK TO SAVEPOINT kit');
      await this.sql.query('RELEASE SAVEPOINT kit');
      throw error;
    } finally {
      this.gathered.pop();
    }
  }

  committed(): void {
    for (const hook of this.hooks) hook();
  }
}
