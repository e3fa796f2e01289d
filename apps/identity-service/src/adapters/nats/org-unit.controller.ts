import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/org-unit';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { ORG_UNIT_READER, USE_CASES } from '../../providers.js';
import type { OrgUnitReader } from '../postgres/org-unit-reader.js';

const manage = { staff: 'ORG_MANAGE' };
const read = { staff: null, service: true } as const;

@Controller()
export class OrgUnitController {
  constructor(
    @Inject(USE_CASES) private readonly use: UseCases,
    @Inject(ORG_UNIT_READER) private readonly reader: OrgUnitReader,
  ) {}

  @Handles(contract.createOrgUnit, manage)
  create(input: InputOf<typeof contract.createOrgUnit>) {
    return this.use.createOrgUnit(input);
  }

  @Handles(contract.renameOrgUnit, manage)
  rename(input: InputOf<typeof contract.renameOrgUnit>) {
    return this.use.renameOrgUnit(input);
  }

  @Handles(contract.moveOrgUnit, manage)
  move(input: InputOf<typeof contract.moveOrgUnit>) {
    return this.use.moveOrgUnit(input);
  }

  @Handles(contract.pickUnitCalendar, manage)
  pickCalendar(input: InputOf<typeof contract.pickUnitCalendar>) {
    return this.use.pickUnitCalendar(input);
  }

  @Handles(contract.nameUnitHead, manage)
  nameHead(input: InputOf<typeof contract.nameUnitHead>) {
    return this.use.nameUnitHead(input);
  }

  @Handles(contract.closeOrgUnit, manage)
  close(input: InputOf<typeof contract.closeOrgUnit>) {
    return this.use.closeOrgUnit(input);
  }

  @Handles(contract.orgTree, read)
  async tree({ includeClosed }: InputOf<typeof contract.orgTree>) {
    return { items: await this.reader.tree(includeClosed) };
  }

  @Handles(contract.orgUnitsByIds, read)
  async byIds({ ids }: InputOf<typeof contract.orgUnitsByIds>) {
    return { items: await this.reader.byIds(ids) };
  }

  @Handles(contract.orgUnitSnapshot, { service: true })
  snapshot(input: InputOf<typeof contract.orgUnitSnapshot>) {
    return this.reader.snapshot(input);
  }
}
