import type { InputOf } from '@aftercare/contracts/define';
import * as duty from '@aftercare/contracts/dispatch/duty';
import * as requirement from '@aftercare/contracts/dispatch/duty-requirement';
import * as engineer from '@aftercare/contracts/dispatch/engineer';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { DUTY_READER, USE_CASES } from '../../providers.js';
import type { DutyReader } from '../postgres/duty-reader.js';

const managers = { staff: 'DUTY_MANAGE' };
const readers = { staff: 'VISIT_READ', service: true } as const; // keeps the literal `true`

/** The duty list, what duties require, and the skills of those who visit customers. */
@Controller()
export class DutyController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(DUTY_READER) private readonly reader: DutyReader,
  ) {}

  @Handles(duty.putOnDuty, managers)
  put(input: InputOf<typeof duty.putOnDuty>) {
    return this.cases.putOnDuty(input);
  }

  @Handles(duty.takeOffDuty, managers)
  takeOff(input: InputOf<typeof duty.takeOffDuty>) {
    return this.cases.takeOffDuty(input);
  }

  @Handles(duty.listDuties, readers)
  list(input: InputOf<typeof duty.listDuties>) {
    return this.reader.list(input);
  }

  @Handles(duty.dutiesByIds, readers)
  byIds({ ids }: InputOf<typeof duty.dutiesByIds>) {
    return this.reader.byIds(ids);
  }

  @Handles(requirement.setDutyRequirement, managers)
  setRequirement(input: InputOf<typeof requirement.setDutyRequirement>) {
    return this.cases.setDutyRequirement(input);
  }

  @Handles(requirement.listDutyRequirements, { staff: 'DUTY_MANAGE', service: true })
  async requirements() {
    return { items: await this.reader.requirements() };
  }

  @Handles(engineer.setEngineerSkills, { staff: 'VISIT_ASSIGN' })
  setSkills(input: InputOf<typeof engineer.setEngineerSkills>) {
    return this.cases.setEngineerSkills(input);
  }

  @Handles(engineer.listEngineers, { staff: 'VISIT_ASSIGN' })
  async engineers({ unitIds }: InputOf<typeof engineer.listEngineers>) {
    return { items: await this.reader.engineers(unitIds) };
  }
}
