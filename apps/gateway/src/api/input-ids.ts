/** Where an id may be of any type. */
export const anyType = '*';

/** Of which type the ids in a field of an input are. Lists are named in the plural: `customerIds`. */
const byField: Readonly<Record<string, string>> = {
  agreementId: 'Agreement',
  articleId: 'Article',
  attachmentId: 'Attachment',
  authorId: 'Person',
  assigneeId: 'Person',
  calendarId: 'Calendar',
  consultantId: 'Person',
  consultantStandInId: 'Person',
  contactId: 'Contact',
  courseId: 'Course',
  customerId: 'Customer',
  deputyId: 'Person',
  engineerId: 'Person',
  enrolmentId: 'Enrolment',
  handOverToId: 'Person',
  headId: 'Person',
  informUnitId: 'OrgUnit',
  installationId: 'Installation',
  mentionedId: 'Person',
  namedPersonId: 'Person',
  ownerId: 'Person',
  personId: 'Person',
  proactiveContactId: 'Contact',
  repeatOfId: 'Ticket',
  salesPersonId: 'Person',
  responsiblePersonId: 'Person',
  responsibleUnitId: 'OrgUnit',
  siteId: 'Site',
  solutionId: 'Solution',
  ticketId: 'Ticket',
  unitId: 'OrgUnit',
  visitRequestId: 'Visit',
  workOrderId: 'WorkOrder',
};

/** Where the name of the field does not say it. `null`: an id that is no node id, passed on as it is. */
const byInput: Readonly<Record<string, string | null>> = {
  'AddCategoryInput.parentId': 'TicketCategory',
  'ChangeCategoryInput.parentId': 'TicketCategory',
  'CreateOrgUnitInput.parentId': 'OrgUnit',
  'MoveOrgUnitInput.parentId': 'OrgUnit',
  'AnswerComplaintQuestionInput.id': null,
  'AttachFilesInput.recordId': null, // its type says whose it is: read by the resolver
  'RemoveAttachmentInput.recordId': null,
  'AnswerExamQuestionInput.optionIds': null,
  'AnswerExamQuestionInput.questionId': null,
  'CheckedCriterionInput.criterionId': null,
  'DecideCompensationInput.measureId': null,
  'FinishMeasureInput.measureId': null,
  'AuditFilter.recordId': anyType,
  'DeadLetterFilter.ids': 'DeadLetter',
  'DeliveryFilter.recordId': anyType,
  'Query.coursePaper.id': 'Course',
  'SurveyFilter.subjectIds': anyType,
};

/** The type that an id has here, `null` for ids that are no node ids; undefined: nobody has said it yet. */
export function idTypeOf(input: string, field: string): string | null | undefined {
  const special = byInput[`${input}.${field}`];
  return special === undefined ? byField[field.replace(/Ids$/, 'Id')] : special;
}
