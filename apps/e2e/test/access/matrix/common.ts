import { each, everyone, signedIn, type Area } from './row.js';

/** What belongs to the API itself. */
export const common: Area = {
  queries: {
    // null for whatever is out of reach: see the rows of the records
    node: everyone,
    nodes: everyone,
    errorCodes: everyone,
    deadLetters: { staff: 'OPERATE' },
    auditLog: { staff: 'AUDIT_READ', everywhere: true },
  },
  mutations: {
    ...each('repairDeadLetter replayDeadLetter skipDeadLetter', {
      staff: 'OPERATE',
      notPlayed: 'no event is set aside here: dead-letters.test.ts',
    }),
    ...each('attachFiles removeAttachment', {
      ...signedIn,
      notPlayed: 'who may is said by the kind of record that is named: files.test.ts plays each kind',
    }),
    cancelOperation: { staff: 'OPERATE', on: 'Operation' },
  },
  subscriptions: {
    operationChanged: { staff: 'OPERATE', on: 'Operation' },
    // each record is read with the rights of whoever is told: api/subscriptions.ts
    recordsChanged: signedIn,
  },
  records: {
    Operation: {
      staff: 'OPERATE',
      fields: 'id kind state total done requestedBy requestedAt startedAt finishedAt errorCode version',
    },
  },
  parts: {
    Attachment: 'id name contentType size picture url addedBy addedAt removable',
    FilesAttached: 'attachments',
    AttachmentRemoved: 'id',
    ChangedOutOfSight: 'id message',
    DeadLetter: 'id consumer aggregate aggregateId version type reason at data',
    DeadLetterHandled: 'id played',
    Actor: 'kind name person contact',
    AuditEntry: 'id at actor recordKind record action changes sealed',
    AuditChange: 'field from to',
    InputProblem: 'code message path',
    OperationChanged: 'operation',
    RecordChange: 'kind id',
    PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
    InvalidInput: 'code message path problems',
    NotAllowed: 'code message path permission',
    VersionConflict: 'code message path currentVersion',
    IllegalStep: 'code message path state allowedActions',
    RuleViolation: 'code message path params',
    ErrorCode: 'code textZh textEn',
  },
};
