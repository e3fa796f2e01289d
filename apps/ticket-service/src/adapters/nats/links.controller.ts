import type { InputOf } from '@aftercare/contracts/define';
import * as links from '@aftercare/contracts/ticket/link-requests';
import { Handles } from '@aftercare/service-kit/handles';
import { inScope } from '@aftercare/service-kit/scope';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';

/** Whoever holds the secret: nobody signed in, or somebody signed in by chance. */
const anybody = { anonymous: true, contact: true, staff: null } as const; // keeps the literal `true`
/** The secret is the right: it opens the one ticket that it was made for. */
const byRightOfTheSecret = { kind: 'system' } as const;

@Controller()
export class LinksController {
  constructor(@Inject(USE_CASES) private readonly cases: UseCases) {}

  @Handles(links.issueTicketLink, { service: true })
  issue(input: InputOf<typeof links.issueTicketLink>) {
    return this.cases.issueTicketLink(input);
  }

  @Handles(links.lookAtTicketLink, anybody)
  look(input: InputOf<typeof links.lookAtTicketLink>) {
    return inScope(byRightOfTheSecret, () => this.cases.lookAtTicketLink(input));
  }

  @Handles(links.answerTicketLink, anybody)
  answer(input: InputOf<typeof links.answerTicketLink>) {
    return inScope(byRightOfTheSecret, () => this.cases.answerTicketLink(input));
  }
}
