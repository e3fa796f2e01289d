import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Database } from './database.js';

/** One database transaction. `now` is the database's clock at its start (UTC). */
export interface Transaction {
  readonly database: Database;
  readonly manager: EntityManager;
  /** The same connection, for named statements. */
  readonly sql: PoolClient;
  readonly now: Date;
  /** Runs after the commit, never after a rollback. */
  afterCommit(fn: () => void): void;
  /** Runs `fn` so that its failure undoes only what `fn` did; the failure is thrown on. */
  savepoint<T>(fn: () => Promise<T>): Promise<T>;
}

/** A transaction as `transact` keeps it; everybody else sees a `Transaction`. */
export class OpenTransaction implements Transaction {
  open = true;
  private hooks: (() => void)[] = [];

  constructor(
    readonly database: Database,
    readonly manager: EntityManager,
    readonly sql: PoolClient,
    readonly now: Date,
  ) {}

  afterCommit(fn: () => void): void {
    this.hooks.push(fn);
  }

  async savepoint<T>(fn: () => Promise<T>): Promise<T> {
    const hooks = this.hooks.length;
    await this.sql.query('SAVEPOINT kit'); // an inner one of the same name hides the outer one until it is released
    try {
      const answer = await fn();
      await this.sql.query('RELEASE SAVEPOINT kit');
      return answer;
    } catch (error) {
      this.hooks.length = hooks;
      await this.sql.query('ROLLBACK TO SAVEPOINT kit');
      await this.sql.query('RELEASE SAVEPOINT kit');
      throw error;
    }
  }

  committed(): void {
    for (const hook of this.hooks) hook();
  }
}
