import type { Type } from '@nestjs/common';
import type { Registry } from 'prom-client';
import type { EntitySchema } from 'typeorm';
import type { AuditShown } from './audit-reader.js';
import type { MigrationClass } from './database.js';
import type { Log } from './log.js';
import type { Transport } from './transport.js';

/** What a service is made of; `main.ts` and the quick start run the same definition. */
export interface ServiceDefinition {
  readonly name: string;
  /** Kinds of record whose facts it publishes. */
  readonly aggregates: readonly string[];
  readonly migrations: readonly MigrationClass[];
  readonly entities: readonly EntitySchema[];
  /** Controllers and `useFactory` providers; may provide REACTIONS and TIMER_HANDLERS. */
  readonly module: Type;
  /** Where reading the whole audit does not reach everything in it; left out: it does. */
  readonly auditShown?: AuditShown;
}

export interface ServiceOptions {
  readonly registry?: Registry;
  readonly log?: Log;
  /** Other decisions than the safe ones of `transport.ts`. */
  readonly transport?: Partial<Transport>;
}
