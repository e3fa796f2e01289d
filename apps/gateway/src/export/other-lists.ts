import { listCustomers } from '@aftercare/contracts/customer/customer';
import { listFollowUps } from '@aftercare/contracts/customer/follow-up-task';
import { listInstallations } from '@aftercare/contracts/customer/installation';
import { listArticles } from '@aftercare/contracts/ticket/article-queries';
import { listCourses } from '@aftercare/contracts/training/course';
import { codeTexts } from '@aftercare/messages/list-texts';
import { at, customer, exported, of, person, unit, word, yesNo } from './cell.js';

export const customerList = exported('customers', listCustomers, {
  number: { head: 'number', cell: ({ number }) => number },
  name: { head: 'name', cell: ({ name }) => name },
  shortName: { head: 'shortName', cell: ({ shortName }) => shortName },
  level: {
    head: 'customerLevel',
    cell: ({ level }, context) => word(codeTexts.customerLevel, level, context),
  },
  status: { head: 'status', cell: ({ status }, context) => word(codeTexts.customerStatus, status, context) },
  unit: { head: 'unit', cell: ({ unitId }, context) => unit(unitId, context) },
  consultant: { head: 'consultant', cell: ({ consultantId }, context) => person(consultantId, context) },
  salesPerson: { head: 'salesPerson', cell: ({ salesPersonId }, context) => person(salesPersonId, context) },
  created: { head: 'created', cell: ({ createdAt }) => at(createdAt) },
  updated: { head: 'updated', cell: ({ updatedAt }) => at(updatedAt) },
});

export const installationList = exported('installations', listInstallations, {
  serviceCode: { head: 'serviceCode', cell: ({ serviceCode }) => serviceCode },
  customer: { head: 'customer', cell: ({ customerId }, context) => customer(customerId, context) },
  product: { head: 'product', cell: ({ productCode }) => productCode },
  productVersion: { head: 'productVersion', cell: ({ productVersion }) => productVersion },
  dongleNumber: { head: 'dongleNumber', cell: ({ dongleNumber }) => dongleNumber ?? null },
  site: {
    head: 'site',
    cell: ({ siteId }, context) => of('Site', siteId, context, ({ address }) => address),
  },
  installed: { head: 'installed', cell: ({ installedOn }) => installedOn ?? null },
  active: { head: 'active', cell: ({ active }, context) => yesNo(active, context) },
});

export const followUpList = exported('followUpTasks', listFollowUps, {
  customer: { head: 'customer', cell: ({ customerId }, context) => customer(customerId, context) },
  contact: {
    head: 'contact',
    cell: ({ contactId }, context) => of('Contact', contactId, context, ({ name }) => name),
  },
  reason: { head: 'reason', cell: ({ reason }, context) => word(codeTexts.followUpReason, reason, context) },
  status: { head: 'status', cell: ({ state }, context) => word(codeTexts.followUpState, state, context) },
  assignee: { head: 'assignee', cell: ({ assigneeId }, context) => person(assigneeId, context) },
  due: { head: 'due', cell: ({ dueAt }) => at(dueAt) },
  attempts: { head: 'attempts', cell: ({ attempts }) => attempts.length },
  result: { head: 'result', cell: ({ result }) => result },
  satisfaction: { head: 'satisfaction', cell: ({ satisfaction }) => satisfaction },
  unit: { head: 'unit', cell: ({ unitId }, context) => unit(unitId, context) },
  created: { head: 'created', cell: ({ createdAt }) => at(createdAt) },
  done: { head: 'done', cell: ({ doneAt }) => at(doneAt) },
});

export const articleList = exported('articles', listArticles, {
  number: { head: 'number', cell: ({ number }) => number },
  title: { head: 'title', cell: ({ shown }) => shown.title },
  kind: { head: 'kind', cell: ({ kind }, context) => word(codeTexts.articleKind, kind, context) },
  audience: {
    head: 'audience',
    cell: ({ audience }, context) => word(codeTexts.articleAudience, audience, context),
  },
  status: { head: 'status', cell: ({ status }, context) => word(codeTexts.articleStatus, status, context) },
  owner: { head: 'owner', cell: ({ ownerId }, context) => person(ownerId, context) },
  unit: { head: 'unit', cell: ({ unitId }, context) => unit(unitId, context) },
  productVersion: { head: 'productVersion', cell: ({ productVersions }) => productVersions.join(' ') },
  reviewDue: { head: 'reviewDue', cell: ({ reviewDue }) => reviewDue },
  useful: { head: 'useful', cell: ({ usefulVotes }) => usefulVotes },
  used: { head: 'used', cell: ({ useCount }) => useCount },
  solvedTickets: { head: 'solvedTickets', cell: ({ solvedTickets }) => solvedTickets },
  updated: { head: 'updated', cell: ({ updatedAt }) => at(updatedAt) },
});

export const courseList = exported('courses', listCourses, {
  code: { head: 'code', cell: ({ code }) => code },
  title: { head: 'title', cell: ({ title }) => title },
  kind: { head: 'kind', cell: ({ kind }, context) => word(codeTexts.courseKind, kind, context) },
  level: { head: 'level', cell: ({ level }, context) => word(codeTexts.courseLevel, level, context) },
  status: { head: 'status', cell: ({ state }, context) => word(codeTexts.courseState, state, context) },
  edition: { head: 'edition', cell: ({ edition }) => edition },
  duration: { head: 'duration', cell: ({ durationMinutes }) => durationMinutes },
  updated: { head: 'updated', cell: ({ updatedAt }) => at(updatedAt) },
});
