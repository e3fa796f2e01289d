import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/dispatch/visit-request';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, VISIT_READER } from '../../providers.js';
import type { VisitReader } from '../postgres/visit-reader.js';

const managers = { staff: 'VISIT_VERIFY' };
const readers = { staff: 'VISIT_READ', contact: true, service: true } as const; // keeps the literal `true`

/** Requests for a visit: what managers do with them, and who sees them. */
@Controller()
export class VisitController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(VISIT_READER) private readonly reader: VisitReader,
  ) {}

  @Handles(contract.approveVisit, managers)
  approve(input: InputOf<typeof contract.approveVisit>) {
    return this.cases.approveVisit(input);
  }

  @Handles(contract.sendBackVisit, managers)
  sendBack(input: InputOf<typeof contract.sendBackVisit>) {
    return this.cases.sendBackVisit(input);
  }

  @Handles(contract.quoteVisit, managers)
  quote(input: InputOf<typeof contract.quoteVisit>) {
    return this.cases.quoteVisit(input);
  }

  /** Told to a manager, or said in the portal. */
  @Handles(contract.answerVisitQuote, { ...managers, contact: true })
  answerQuote(input: InputOf<typeof contract.answerVisitQuote>) {
    return this.cases.answerVisitQuote(input);
  }

  @Handles(contract.sendParts, managers)
  sendParts(input: InputOf<typeof contract.sendParts>) {
    return this.cases.sendParts(input);
  }

  @Handles(contract.solveVisit, managers)
  solve(input: InputOf<typeof contract.solveVisit>) {
    return this.cases.solveVisit(input);
  }

  @Handles(contract.returnVisitToField, managers)
  returnToField(input: InputOf<typeof contract.returnVisitToField>) {
    return this.cases.returnVisitToField(input);
  }

  @Handles(contract.listVisits, readers)
  list(input: InputOf<typeof contract.listVisits>) {
    return this.reader.list(input);
  }

  @Handles(contract.countVisits, readers)
  count(input: InputOf<typeof contract.countVisits>) {
    return this.reader.count(input);
  }

  @Handles(contract.visitsByIds, readers)
  async byIds({ ids }: InputOf<typeof contract.visitsByIds>) {
    return { items: await this.reader.byIds(ids) };
  }

  @Handles(contract.visitActions, { staff: 'VISIT_READ', contact: true })
  actions({ ids }: InputOf<typeof contract.visitActions>) {
    return this.reader.actions(ids);
  }
}
