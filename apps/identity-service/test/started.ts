import { Writable } from 'node:stream';
import type { Caller } from '@aftercare/contracts/caller';
import { createPerson } from '@aftercare/contracts/identity/person';
import { resolveSession, setFirstPassword, signIn } from '@aftercare/contracts/identity/session';
import { createFirstAdministrator } from '@aftercare/contracts/identity/setup';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { Database } from '@aftercare/service-kit/database';
import { createLog } from '@aftercare/service-kit/log';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { identityService } from '../src/definition.js';
import { customerDesk } from './customer-desk.js';

export const password = 'correct horse battery';
export const stranger: Caller = { kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' };
export const gateway: Caller = { kind: 'service', id: 'gateway' };

export interface SignedIn {
  readonly caller: Caller;
  readonly sessionId: string;
  readonly secret: string;
}

export interface Started {
  readonly platform: TestPlatform;
  readonly database: Database;
  /** As the service's log shows it. */
  readonly setupCode: string;
  readonly signedIn: (login: string, secretWord?: string) => Promise<SignedIn>;
  readonly callerOf: (secret: string, kind?: 'SESSION' | 'API_KEY') => Promise<Caller | null>;
  /** A colleague with a password, made by the administrator. */
  readonly hire: (
    login: string,
    roleCodes?: string[],
    unitId?: string,
  ) => Promise<{ id: string; version: number }>;
  /** Types and data of a record's facts, in the order of the outbox. */
  readonly facts: (
    id: string,
  ) => Promise<readonly { version: number; type: string; actor: string; data: object }[]>;
  readonly asAdministrator: () => Promise<ReturnType<TestPlatform['as']>>;
}

/** Identity on real PostgreSQL and NATS with a customer service beside it; empty, unless `administrator`. */
export async function start({ administrator = true } = {}): Promise<Started> {
  const platform = await startPlatform([customerDesk], { names: ['identity', 'notification'] });
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const { database } = await platform.start(identityService, { log: createLog('identity', 'warn', sink) });
  const setupCode = /"setupCode":"([A-Z0-9-]+)"/.exec(lines.join(''))?.[1] ?? '';
  const ask = platform.as(stranger);
  const callerOf: Started['callerOf'] = async (secret, kind = 'SESSION') =>
    (await platform.as(gateway)(resolveSession, { kind, secret })).caller;
  const signedIn: Started['signedIn'] = async (login, secretWord = password) => {
    const { secret, sessionId } = await ask(signIn, {
      login,
      password: secretWord,
      device: 'Chrome on Windows',
    });
    const caller = await callerOf(secret);
    if (!caller) throw new Error(`${login} is not signed in`);
    return { caller, sessionId, secret };
  };
  let admin: Promise<SignedIn> | undefined;
  const asAdministrator = async () => platform.as((await (admin ??= signedIn('admin'))).caller);
  if (administrator) await ask(createFirstAdministrator, { setupCode, ...firstAdministrator });
  return {
    platform,
    database,
    setupCode,
    signedIn,
    callerOf,
    asAdministrator,
    async hire(login, roleCodes = [], unitId = wellKnown.headquartersId) {
      const as = await asAdministrator();
      const person = {
        login,
        displayName: `名${login}`,
        unitId,
        roleCodes,
        email: `${login}@example.com`,
        invite: false,
      };
      const { id } = await as(createPerson, {
        ...person,
        locale: 'zh-CN',
        zone: 'Asia/Shanghai',
      });
      return as(setFirstPassword, {
        id,
        newPassword: password,
      });
    },
    async facts(id) {
      const { rows } = await database.pool.query<{
        version: number;
        type: string;
        actor: string;
        data: object;
      }>(
        `SELECT version, payload::jsonb ->> 'type' AS type, payload::jsonb ->> 'actor' AS actor, payload::jsonb -> 'data' AS data
         FROM outbox WHERE aggregate_id = $1 ORDER BY id`,
        [id],
      );
      return rows;
    },
  };
}

export const firstAdministrator = {
  companyName: '远航软件',
  displayName: '李娜',
  login: 'admin',
  email: 'admin@example.com',
  password,
  ...({
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
  } as const),
};
