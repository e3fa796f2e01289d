import * as indicator from '@aftercare/contracts/analytics/indicator';
import * as customerCodes from '@aftercare/contracts/customer/customer-codes';
import * as followUp from '@aftercare/contracts/customer/follow-up-task';
import * as survey from '@aftercare/contracts/customer/survey';
import * as dispatchCodes from '@aftercare/contracts/dispatch/dispatch-codes';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as workOrder from '@aftercare/contracts/dispatch/work-order';
import * as calendar from '@aftercare/contracts/identity/calendar';
import * as contactAccount from '@aftercare/contracts/identity/contact-account';
import * as orgUnit from '@aftercare/contracts/identity/org-unit';
import * as person from '@aftercare/contracts/identity/person';
import * as delivery from '@aftercare/contracts/notification/delivery';
import * as operation from '@aftercare/contracts/operation';
import * as article from '@aftercare/contracts/ticket/article';
import * as articleQueries from '@aftercare/contracts/ticket/article-queries';
import * as category from '@aftercare/contracts/ticket/category';
import * as clock from '@aftercare/contracts/ticket/clock';
import * as clockExplain from '@aftercare/contracts/ticket/clock-explain';
import * as conversation from '@aftercare/contracts/ticket/conversation';
import * as serviceLevel from '@aftercare/contracts/ticket/service-level';
import * as solution from '@aftercare/contracts/ticket/solution';
import * as ticketActions from '@aftercare/contracts/ticket/ticket-actions';
import * as ticketCodes from '@aftercare/contracts/ticket/ticket-codes';
import * as ticketQueries from '@aftercare/contracts/ticket/ticket-queries';
import * as visitRequest from '@aftercare/contracts/ticket/visit-request';
import * as workCommands from '@aftercare/contracts/ticket/work-commands';
import { reach } from '@aftercare/contracts/caller';
import { expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { z } from 'zod';
import { enumValues } from '../src/enum-values.js';
import { typeDefs } from '../src/type-defs.js';

const modules: readonly object[] = [
  article,
  articleQueries,
  calendar,
  category,
  clock,
  clockExplain,
  contactAccount,
  conversation,
  customerCodes,
  delivery,
  dispatchCodes,
  followUp,
  indicator,
  operation,
  orgUnit,
  person,
  serviceLevel,
  solution,
  survey,
  ticketActions,
  ticketCodes,
  ticketQueries,
  visit,
  visitRequest,
  workCommands,
  workOrder,
  { reach },
];

/** Where the API needs a longer name than the service. */
const renamed: Readonly<Record<string, string>> = {
  contactResult: 'ContactTryResult',
  suggestionReason: 'SuggestionReasonCode',
  visitRequestAction: 'VisitAction',
  workOrderOrder: 'WorkOrderSort',
  lane: 'TicketLane',
  stretchKind: 'ClockStepKind',
};

/** Codes that reach clients as plain strings of the catalogue `errorCodes`. */
const asText = ['ticketReason'];

const schema = buildSchema(typeDefs);

const enums = modules
  .flatMap((module): [string, unknown][] => Object.entries(module))
  .flatMap(([name, value]): [string, string[]][] =>
    value instanceof z.ZodEnum ? [[name, value.options.map(String)]] : [],
  )
  .filter(([name]) => !asText.includes(name));

test.each(enums)('the codes of %s are the same in GraphQL and in the contracts', (name, codes) => {
  const type = schema.getType(renamed[name] ?? name.charAt(0).toUpperCase() + name.slice(1));
  if (!isEnumType(type)) throw new Error(`no GraphQL enum for ${name}`);
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = enumValues;
  const here = type.getValues().map((value) => table[type.name]?.[value.name] ?? value.name);
  expect(here.toSorted()).toEqual(codes.toSorted());
});
