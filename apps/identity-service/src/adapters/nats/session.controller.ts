import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/session';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { ACCESS_READER, CALLER_RESOLVER, USE_CASES } from '../../providers.js';
import type { AccessReader } from '../postgres/access-reader.js';
import type { callerResolver } from '../postgres/caller-resolver.js';

/** Whoever asks, signed in or not; the gateway for itself too. */
const anybody = { anonymous: true, staff: null, contact: true, service: true } as const;
const signedIn = { staff: null, contact: true } as const;
const inPerson = { ...signedIn, inPerson: true } as const;
const services = { service: true } as const;

@Controller()
export class SessionController {
  constructor(
    @Inject(USE_CASES) private readonly use: UseCases,
    @Inject(ACCESS_READER) private readonly reader: AccessReader,
    @Inject(CALLER_RESOLVER) private readonly resolver: ReturnType<typeof callerResolver>,
  ) {}

  @Handles(contract.signIn, anybody)
  signIn(input: InputOf<typeof contract.signIn>) {
    return this.use.signIn(input);
  }

  @Handles(contract.signOut, anybody)
  signOut(input: InputOf<typeof contract.signOut>) {
    return this.use.signOut(input);
  }

  @Handles(contract.resolveSession, services)
  resolve(input: InputOf<typeof contract.resolveSession>) {
    return this.resolver(input);
  }

  @Handles(contract.listSessions, signedIn)
  async list({ personId }: InputOf<typeof contract.listSessions>) {
    return { items: await this.reader.sessions(personId) };
  }

  @Handles(contract.revokeSession, inPerson)
  revoke(input: InputOf<typeof contract.revokeSession>) {
    return this.use.revokeSession(input);
  }

  @Handles(contract.changePassword, inPerson)
  changePassword(input: InputOf<typeof contract.changePassword>) {
    return this.use.changePassword(input);
  }

  @Handles(contract.askPasswordReset, anybody)
  askReset(input: InputOf<typeof contract.askPasswordReset>) {
    return this.use.askPasswordReset(input);
  }

  @Handles(contract.setPasswordByLink, anybody)
  setByLink(input: InputOf<typeof contract.setPasswordByLink>) {
    return this.use.setPasswordByLink(input);
  }

  @Handles(contract.issuePasswordLink, services)
  issueLink(input: InputOf<typeof contract.issuePasswordLink>) {
    return this.use.issuePasswordLink(input);
  }
}
