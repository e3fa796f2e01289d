import { Module, type DynamicModule, type INestMicroservice } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { throwError } from 'rxjs';
import { auditController } from './audit-controller.js';
import type { Database } from './database.js';
import { deadLetterController } from './dead-letter-controller.js';
import { exportController } from './export-controller.js';
import type { DeadLetterDesk } from './dead-letter-desk.js';
import type { DeriveKey } from './derive-key.js';
import type { Log } from './log.js';
import { ASK, DATABASE, DEAD_LETTERS, DERIVE_KEY, LOG } from './providers.js';
import type { Ask } from './rpc-client.js';
import type { RpcServer } from './rpc-server.js';
import type { ServiceDefinition } from './service-definition.js';

/** What the kit provides to every service's module. */
export interface KitParts {
  readonly database: Database;
  readonly ask: Ask;
  readonly log: Log;
  readonly deadLetters: DeadLetterDesk;
  readonly deriveKey: DeriveKey;
}

/** Wires a service's module with the kit's providers and the server of its requests. */
export async function createApp(
  definition: ServiceDefinition,
  parts: KitParts,
  server: RpcServer,
): Promise<INestMicroservice> {
  @Module({})
  class KitModule {}
  const kit: DynamicModule = {
    module: KitModule,
    global: true,
    controllers: [
      deadLetterController(definition.name),
      auditController(definition.name, definition.auditShown),
      exportController(definition.name),
    ],
    providers: [
      { provide: DATABASE, useValue: parts.database },
      { provide: ASK, useValue: parts.ask },
      { provide: LOG, useValue: parts.log },
      { provide: DEAD_LETTERS, useValue: parts.deadLetters },
      { provide: DERIVE_KEY, useValue: parts.deriveKey },
    ],
    exports: [DATABASE, ASK, LOG, DEAD_LETTERS, DERIVE_KEY],
  };
  @Module({ imports: [kit, definition.module] })
  class ServiceModule {}
  const app = await NestFactory.createMicroservice(ServiceModule, {
    strategy: server,
    logger: ['error', 'fatal'],
    // faults of wiring are thrown to whoever starts the service, which may share its process with others
    abortOnError: false,
  });
  // errors reach the server as they were thrown: it knows which are expected, and logs the others once
  app.useGlobalFilters({ catch: (error: unknown) => throwError(() => error) });
  return app;
}

/** What the service's module provides under `token`, e.g. its reactions; none when it provides nothing. */
export function provided<T>(app: INestMicroservice, token: symbol): readonly T[] {
  // asked first: Nest logs an error when a token is unknown, before it throws
  const known = [...app.get(ModulesContainer).values()].some((module) => module.providers.has(token));
  return known ? app.get<readonly T[]>(token, { strict: false }) : [];
}
