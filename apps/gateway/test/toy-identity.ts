import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { orgUnitsByIds } from '@aftercare/contracts/identity/org-unit';
import { peopleByIds } from '@aftercare/contracts/identity/person';
import { resolveSession, signIn, signOut } from '@aftercare/contracts/identity/session';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { wellKnown } from '@aftercare/contracts/well-known';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Controller, Module } from '@nestjs/common';
import { agent, id, people, sessionIdOf, unitId } from './given.js';

/** Sessions that ended during the test. */
export const ended = new Set<string>();

const anybody = { staff: null, contact: true, service: true } as const;
const password = 'correct horse battery';

/** Answers what identity answers, over the wire and by its contracts, from a list of people. */
@Controller()
class IdentityDesk {
  @Handles(resolveSession, { service: true })
  resolve({ secret }: InputOf<typeof resolveSession>): OutputOf<typeof resolveSession> {
    const known = Object.entries(people).find(([one]) => one === secret && !ended.has(one));
    return known
      ? { caller: known[1], sessionId: sessionIdOf(secret), zone: 'Asia/Shanghai', validUntil: null }
      : { caller: null, sessionId: null, zone: null, validUntil: null };
  }

  @Handles(signIn, { anonymous: true, staff: null, contact: true })
  signIn(input: InputOf<typeof signIn>): OutputOf<typeof signIn> {
    if (input.password !== password) throw new DomainError('SIGN_IN_FAILED');
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    return { sessionId: sessionIdOf(agent), secret: agent, expiresAt, personId: id(1), locale: 'zh-CN' };
  }

  @Handles(signOut, { ...anybody, anonymous: true })
  signOut({ secret }: InputOf<typeof signOut>): OutputOf<typeof signOut> {
    ended.add(secret);
    return {};
  }

  @Handles(peopleByIds, { staff: 'PERSON_READ', service: true })
  people({ ids }: InputOf<typeof peopleByIds>): OutputOf<typeof peopleByIds> {
    return peopleByIds.output.parse({
      items: ids.map((one) => ({ ...person, id: one, displayName: `同事 ${Number(one.slice(-3))}` })),
    });
  }

  @Handles(orgUnitsByIds, anybody)
  units({ ids }: InputOf<typeof orgUnitsByIds>): OutputOf<typeof orgUnitsByIds> {
    return { items: ids.map((one) => ({ ...unit, id: one, path: [one] })) };
  }
}

const person = {
  version: 1,
  login: 'colleague',
  unitId,
  roleCodes: [],
  email: null,
  phone: null,
  locale: 'zh-CN',
  zone: 'Asia/Shanghai',
  deputyId: null,
  deputyUntil: null,
  active: true,
  lockedUntil: null,
  passwordSetAt: null,
  lastSignInAt: null,
};

const unit = {
  version: 1,
  kind: 'BRANCH',
  name: '华东分公司',
  parentId: null,
  calendarId: null,
  effectiveCalendarId: wellKnown.standardCalendarId,
  headId: null,
  active: true,
} as const;

@Module({ controllers: [IdentityDesk] })
class IdentityDeskModule {}

export const toyIdentity: ServiceDefinition = {
  name: 'identity',
  aggregates: [],
  migrations: [KitTables1795000000000],
  entities: [],
  module: IdentityDeskModule,
};
