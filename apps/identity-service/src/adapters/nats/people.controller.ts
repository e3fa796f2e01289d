import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/person';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import { PERSON_READER, RESPONSIBLE_READER } from '../../providers.js';
import type { PersonReader } from '../postgres/person-reader.js';
import type { responsibleReader } from '../postgres/responsible-reader.js';

const read = { staff: 'PERSON_READ', service: true } as const;
const services = { service: true } as const;

@Controller()
export class PeopleController {
  constructor(
    @Inject(PERSON_READER) private readonly reader: PersonReader,
    @Inject(RESPONSIBLE_READER) private readonly whoIsResponsible: ReturnType<typeof responsibleReader>,
  ) {}

  @Handles(contract.listPeople, read)
  list(input: InputOf<typeof contract.listPeople>) {
    return this.reader.list(input);
  }

  @Handles(contract.countPeople, read)
  count(input: InputOf<typeof contract.countPeople>) {
    return this.reader.count(input);
  }

  @Handles(contract.peopleByIds, read)
  byIds(input: InputOf<typeof contract.peopleByIds>) {
    return this.reader.byIds(input);
  }

  @Handles(contract.personReach, services)
  reach(input: InputOf<typeof contract.personReach>) {
    return this.reader.reach(input);
  }

  @Handles(contract.peopleResponsible, services)
  responsible(input: InputOf<typeof contract.peopleResponsible>) {
    return this.whoIsResponsible(input);
  }

  @Handles(contract.personSnapshot, services)
  snapshot(input: InputOf<typeof contract.personSnapshot>) {
    return this.reader.snapshot(input);
  }
}
