import type { InputOf } from '@aftercare/contracts/define';
import * as apiKey from '@aftercare/contracts/identity/api-key';
import * as contact from '@aftercare/contracts/identity/contact-account';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { ACCESS_READER, USE_CASES } from '../../providers.js';
import type { AccessReader } from '../postgres/access-reader.js';

const manageContacts = { staff: 'CONTACT_ACCOUNT_MANAGE' };
const readAccounts = { ...manageContacts, contact: true, service: true } as const;
/** Everybody their own; the use case looks at API_KEY_MANAGE for others. */
const own = { staff: null };
const ownInPerson = { ...own, inPerson: true } as const; // keeps the literal `true`

/** API keys of machines, portal accounts of contacts. */
@Controller()
export class AccessController {
  constructor(
    @Inject(USE_CASES) private readonly use: UseCases,
    @Inject(ACCESS_READER) private readonly reader: AccessReader,
  ) {}

  @Handles(apiKey.createApiKey, ownInPerson)
  createKey(input: InputOf<typeof apiKey.createApiKey>) {
    return this.use.createApiKey(input);
  }

  @Handles(apiKey.revokeApiKey, ownInPerson)
  revokeKey(input: InputOf<typeof apiKey.revokeApiKey>) {
    return this.use.revokeApiKey(input);
  }

  @Handles(apiKey.listApiKeys, own)
  async keys({ ownerId }: InputOf<typeof apiKey.listApiKeys>) {
    return { items: await this.reader.apiKeys(ownerId) };
  }

  @Handles(contact.inviteContact, manageContacts)
  invite(input: InputOf<typeof contact.inviteContact>) {
    return this.use.inviteContact(input);
  }

  @Handles(contact.endContactAccount, manageContacts)
  endAccount(input: InputOf<typeof contact.endContactAccount>) {
    return this.use.endContactAccount(input);
  }

  @Handles(contact.contactAccountsOf, readAccounts)
  async accountsOf({ contactIds }: InputOf<typeof contact.contactAccountsOf>) {
    return { items: await this.reader.contactAccounts('contact_id', contactIds) };
  }

  @Handles(contact.contactAccountsByIds, readAccounts)
  async accountsByIds({ ids }: InputOf<typeof contact.contactAccountsByIds>) {
    return { items: await this.reader.contactAccounts('id', ids) };
  }
}
