import type { InputOf } from '@aftercare/contracts/define';
import * as category from '@aftercare/contracts/ticket/category';
import { listServiceLevels } from '@aftercare/contracts/ticket/service-level';
import * as settings from '@aftercare/contracts/ticket/settings';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { RuleQueries } from '../../application/rule-queries.js';
import type { UseCases } from '../../application/use-cases.js';
import { RULE_QUERIES, USE_CASES } from '../../providers.js';

const administrators = { staff: 'TICKET_CONFIGURE' };
/** Everybody who opens or reads tickets chooses and reads by them. */
const everybody = { staff: null, contact: true, service: true } as const; // keeps the literal `true`
const colleagues = { staff: null, service: true } as const;

@Controller()
export class RulesController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(RULE_QUERIES) private readonly ask: RuleQueries,
  ) {}

  @Handles(category.listCategories, everybody)
  async categories({ includeRetired }: InputOf<typeof category.listCategories>) {
    return { items: await this.ask.categories(includeRetired) };
  }

  @Handles(category.addCategory, administrators)
  add(input: InputOf<typeof category.addCategory>) {
    return this.cases.addCategory(input);
  }

  @Handles(category.changeCategory, administrators)
  change(input: InputOf<typeof category.changeCategory>) {
    return this.cases.changeCategory(input);
  }

  @Handles(category.retireCategory, administrators)
  retire(input: InputOf<typeof category.retireCategory>) {
    return this.cases.retireCategory(input);
  }

  @Handles(category.applyCategoryPreset, administrators)
  applyPreset(input: InputOf<typeof category.applyCategoryPreset>) {
    return this.cases.applyCategoryPreset(input);
  }

  @Handles(listServiceLevels, colleagues)
  async serviceLevels() {
    return { items: await this.ask.serviceLevels() };
  }

  @Handles(settings.ticketSettings, colleagues)
  settings() {
    return this.ask.settings();
  }

  @Handles(settings.changeTicketSettings, administrators)
  changeSettings(input: InputOf<typeof settings.changeTicketSettings>) {
    return this.cases.changeTicketSettings(input);
  }
}
