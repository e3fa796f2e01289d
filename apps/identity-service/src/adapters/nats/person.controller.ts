import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/person';
import { setFirstPassword, unlockSignIn } from '@aftercare/contracts/identity/session';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

const manage = { staff: 'PERSON_MANAGE' };
/** Everybody for themselves; the use case looks at PERSON_MANAGE for others. */
const own = { staff: null, inPerson: true } as const; // keeps the literal `true`

@Controller()
export class PersonController {
  constructor(@Inject(USE_CASES) private readonly use: UseCases) {}

  @Handles(contract.createPerson, manage)
  create(input: InputOf<typeof contract.createPerson>) {
    return this.use.createPerson(input);
  }

  @Handles(contract.changePerson, own)
  change(input: InputOf<typeof contract.changePerson>) {
    return this.use.changePerson(input);
  }

  @Handles(contract.movePerson, manage)
  move(input: InputOf<typeof contract.movePerson>) {
    return this.use.movePerson(input);
  }

  @Handles(contract.changePersonRoles, manage)
  changeRoles(input: InputOf<typeof contract.changePersonRoles>) {
    return this.use.changePersonRoles(input);
  }

  @Handles(contract.nameDeputy, own)
  nameDeputy(input: InputOf<typeof contract.nameDeputy>) {
    return this.use.nameDeputy(input);
  }

  @Handles(contract.deactivatePerson, manage)
  deactivate(input: InputOf<typeof contract.deactivatePerson>) {
    return this.use.deactivatePerson(input);
  }

  @Handles(contract.reactivatePerson, manage)
  reactivate(input: InputOf<typeof contract.reactivatePerson>) {
    return this.use.reactivatePerson(input);
  }

  @Handles(setFirstPassword, manage)
  setFirstPassword(input: InputOf<typeof setFirstPassword>) {
    return this.use.setFirstPassword(input);
  }

  @Handles(unlockSignIn, manage)
  unlock(input: InputOf<typeof unlockSignIn>) {
    return this.use.unlockSignIn(input);
  }
}
