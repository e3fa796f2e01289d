import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/survey';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { askedView, surveyLinkView } from '../postgres/service-views.js';
import { newestSurvey, surveysWanted } from '../postgres/voice-lists.js';

/** Possession of the link is the right, whoever is signed in. */
const openToAll = { anonymous: true, staff: null, contact: true } as const; // keeps the literal `true`
/** Which one is asked of each survey: who was asked answers, nobody else of the company. */
const theContact = { contact: true } as const; // keeps the literal `true`
const mayRead = { staff: 'SURVEY_READ' } as const;
@Controller()
export class SurveyController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Handles(contract.lookAtSurvey, openToAll)
  look(input: InputOf<typeof contract.lookAtSurvey>) {
    return this.cases.lookAtSurvey(input).then((survey) => surveyLinkView(survey, new Date()));
  }

  @Handles(contract.answerSurvey, openToAll)
  answer(input: InputOf<typeof contract.answerSurvey>) {
    return this.cases.answerSurvey(input);
  }

  @Handles(contract.mySurveys, theContact)
  async mine() {
    return { items: (await this.cases.mySurveys()).map(askedView) };
  }

  @Handles(contract.answerMySurvey, theContact)
  answerMine(input: InputOf<typeof contract.answerMySurvey>) {
    return this.cases.answerMySurvey(input);
  }

  @Handles(contract.answerSurveyByPhone, { staff: 'SURVEY_ANSWER' })
  answerByPhone(input: InputOf<typeof contract.answerSurveyByPhone>) {
    return this.cases.answerSurveyByPhone(input);
  }

  @Handles(contract.issueSurveyLink, { service: true })
  issueLink(input: InputOf<typeof contract.issueSurveyLink>) {
    return this.cases.issueSurveyLink(input);
  }

  @Handles(contract.listSurveys, mayRead)
  list(input: InputOf<typeof contract.listSurveys>) {
    return this.readers.surveys.list(newestSurvey, (p) => surveysWanted(input.filter, p), input.page);
  }

  @Handles(contract.countSurveys, mayRead)
  count({ filter }: InputOf<typeof contract.countSurveys>) {
    return this.readers.surveys.count((p) => surveysWanted(filter, p));
  }

  @Handles(contract.surveysByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.surveysByIds>) {
    return { items: await this.readers.surveys.byIds(ids) };
  }
}
