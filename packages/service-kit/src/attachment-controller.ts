import { attachmentRequests } from '@aftercare/contracts/attachment';
import type { InputOf } from '@aftercare/contracts/define';
import { Controller, Inject, type Provider, type Type } from '@nestjs/common';
import type { Attachables } from './attachable.js';
import { AttachmentDesk } from './attachment-desk.js';
import { AttachmentReader } from './attachment-reader.js';
import type { Database } from './database.js';
import { Handles } from './handles.js';
import { DATABASE } from './providers.js';

/** Whoever is signed in; the kind of record says who of them. */
const signedIn = { staff: null, contact: true } as const;
const everyone = { ...signedIn, anonymous: true } as const;

/** What a service is asked about the files of its records (COM-09). */
export function attachmentController(service: string): Type {
  const requests = attachmentRequests(service);

  @Controller()
  class AttachmentController {
    constructor(
      @Inject(AttachmentDesk) private readonly desk: AttachmentDesk,
      @Inject(AttachmentReader) private readonly reader: AttachmentReader,
    ) {}

    @Handles(requests.add, signedIn)
    add(input: InputOf<typeof requests.add>) {
      return this.desk.add(input);
    }

    @Handles(requests.attach, signedIn)
    attach(input: InputOf<typeof requests.attach>) {
      return this.desk.attach(input);
    }

    @Handles(requests.remove, signedIn)
    remove(input: InputOf<typeof requests.remove>) {
      return this.desk.remove(input);
    }

    @Handles(requests.read, everyone)
    read({ recordKind, id }: InputOf<typeof requests.read>) {
      return this.reader.read(recordKind, id);
    }

    @Handles(requests.ofRecords, everyone)
    async ofRecords({ recordKind, recordIds }: InputOf<typeof requests.ofRecords>) {
      return { items: await this.reader.ofRecords(recordKind, recordIds) };
    }

    @Handles(requests.known, { service: true })
    async known({ ids }: InputOf<typeof requests.known>) {
      return { items: await this.reader.known(ids) };
    }
  }
  return AttachmentController;
}

/** What the controller needs, for the kinds of record of this service. */
export const attachmentProviders = (kinds: Attachables): Provider[] => [
  {
    provide: AttachmentReader,
    inject: [DATABASE],
    useFactory: (database: Database) => new AttachmentReader(database, kinds),
  },
  {
    provide: AttachmentDesk,
    inject: [DATABASE, AttachmentReader],
    useFactory: (database: Database, reader: AttachmentReader) => new AttachmentDesk(database, reader),
  },
];
