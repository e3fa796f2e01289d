import { colleagues, each, everyone, signedIn, type Area } from './row.js';

const work = { staff: 'TICKET_WORK', on: 'Ticket' } as const;
const triage = { staff: 'TICKET_TRIAGE', on: 'Ticket' } as const;
const configure = { staff: 'TICKET_CONFIGURE' } as const;
const write = { staff: 'ARTICLE_WRITE', on: 'Article' } as const;
const publish = { staff: 'ARTICLE_PUBLISH', on: 'Article' } as const;

/** Tickets, their rules, and the library. */
export const ticket: Area = {
  queries: {
    tickets: { staff: 'TICKET_READ', contact: true, lists: 'Ticket' },
    ticketByNumber: { staff: 'TICKET_READ', contact: true },
    ticketCategories: { ...signedIn, lists: 'TicketCategory' },
    serviceLevels: colleagues,
    savedTicketViews: { staff: 'TICKET_READ' },
    ticketSettings: colleagues,
    ticketLink: everyone,
    articles: { ...everyone, lists: 'Article' },
    searchArticles: { ...everyone, given: { first: 10 } },
    importedHistory: { staff: 'DATA_IMPORT' },
    ...each('missedSearches synonyms', { staff: 'ARTICLE_WRITE' }),
  },
  mutations: {
    recordTicketHistory: { staff: 'DATA_IMPORT' },
    openTicket: { staff: 'TICKET_OPEN', contact: true },
    ...each(
      'assessTicket completeTicket startTicket waitForOthers resumeTicket parkTicket callBack recordAttempt ' +
        'agreeTime proposeSolution resolveTicket noteOnTicket logCall linkArticle',
      work,
    ),
    ...each('recordConsent confirmTicket rejectTicket replyOnTicket', { ...work, contact: true }),
    ...each('identifyCustomer triageTicket recategoriseTicket', triage),
    ...each('handOverTicket escalateTicket', { ...work, with: 'unitId' }),
    changePriority: { ...triage, with: 'impact' },
    assignTicket: { staff: 'TICKET_ASSIGN', on: 'Ticket' },
    claimTicket: { staff: 'TICKET_CLAIM', on: 'Ticket' },
    closeTicket: {
      staff: 'TICKET_CLOSE',
      on: 'Ticket',
      given: { knowledge: { outcome: 'NONE', reason: '一次性问题' } },
    },
    reopenTicket: { staff: 'TICKET_CLOSE', contact: true, on: 'Ticket' },
    cancelTicket: { staff: 'TICKET_CANCEL', on: 'Ticket' },
    ...each('requestVisit amendVisitRequest withdrawVisitRequest', { staff: 'VISIT_REQUEST', on: 'Ticket' }),
    answerTicketLink: everyone,
    ...each('addCategory applyCategoryPreset', configure),
    changeTicketSettings: { ...configure, on: 'TicketSettings', given: { lapseAfterWorkingDays: 5 } },
    ...each('changeCategory retireCategory', { ...configure, on: 'TicketCategory' }),
    draftArticle: { staff: 'ARTICLE_WRITE' },
    draftArticleFromTicket: { staff: 'ARTICLE_WRITE', on: 'Ticket', by: 'ticketId', reads: 'TICKET_READ' },
    ...each('changeArticle submitArticle reviseArticle', write),
    reviewArticle: { staff: 'ARTICLE_REVIEW', on: 'Article' },
    ...each('publishArticle retireArticle', publish),
    ...each('voteOnArticle countArticleUse', { ...signedIn, on: 'Article', asShown: true }),
    saveTicketView: { staff: 'TICKET_READ', given: { name: '我的视图' } },
    removeTicketView: { staff: 'TICKET_READ', own: 'SavedTicketView' },
    saveSynonyms: { staff: 'ARTICLE_PUBLISH', given: { words: ['加密锁', '加密狗'] } },
    removeSynonyms: { staff: 'ARTICLE_PUBLISH', own: 'Synonyms' },
  },
  subscriptions: {
    ticketChanged: { staff: 'TICKET_READ', contact: true, on: 'Ticket' },
    ticketPresence: { staff: 'TICKET_READ', on: 'Ticket' },
    ticketListChanged: { staff: 'TICKET_READ', contact: true, on: 'Ticket' },
  },
  records: {
    Synonyms: { staff: 'ARTICLE_WRITE', fields: 'id words' },
    Article: {
      ...everyone,
      fields:
        'id number version kind audience status unit owner productCodes productVersions categories shown publishedRevision revisions reviewDue sourceTicket usefulVotes uselessVotes useCount solvedTickets createdAt updatedAt attachments availableActions history',
      only: { unit: colleagues, history: { staff: 'TICKET_READ' } },
    },
    TicketCategory: {
      ...signedIn,
      fields: 'id version code parent class name nameZh nameEn requiredFields position active',
    },
    ConversationEntry: {
      staff: 'TICKET_READ',
      contact: true,
      fields: 'id position kind at author body mentioned channel call step attachments',
    },
    TicketSettings: {
      ...colleagues,
      fields:
        'id version priorityMatrix raiseForKey raiseForVip remindAfterWorkingDays lapseAfterWorkingDays lapseAllowed reopenWithinDays archiveAfterDays',
    },
    Solution: {
      staff: 'TICKET_READ',
      contact: true,
      fields:
        'id stage kind description steps precautions criteria article consent consentVia consentAt consentNote proposedBy proposedAt',
    },
    Ticket: {
      staff: 'TICKET_READ',
      contact: true,
      fields:
        'id number version status subject description environment channel lane requesterKind customer contact unknownCaller installation productCode productVersion category impact urgency priority priorityOverrideReason unit assignee coverage assessment clocks nextDue gaps proposedNextSteps failedAttempts visitRequest waitingUntil callBackAt repeatOf externalReference occurredAt reportedAt openedAt openedBy firstResponseAt resolvedAt confirmedAt closedAt reopenableUntil updatedAt reopenCount reassignCount imported solutions articles attachments conversation availableActions history',
      only: { gaps: { staff: 'TICKET_READ' }, history: { staff: 'TICKET_READ' } },
    },
    VisitRequest: {
      staff: 'TICKET_READ',
      contact: true,
      fields:
        'id state site contact task skillCodes preparation wishedFrom wishedUntil missing requestedBy requestedAt',
    },
  },
  parts: {
    PresentPerson: 'person writing',
    SavedTicketView: 'id name shared owner mine base statuses priorities channels search orderBy columns',
    TicketViewSaved: 'view',
    TicketViewRemoved: 'id',
    ImportedHistory: 'source rows tickets resolvedTickets meanTimeToResolveMs medianTimeToResolveMs lines',
    ImportedHistoryLine: 'dimension value unit rows tickets',
    TicketHistoryRecorded: 'recorded known',
    TicketActionOffer: 'action allowed reasonCode reason',
    ArticleChanged: 'article',
    SynonymsChanged: 'synonyms',
    SynonymsRemoved: 'id',
    ArticleHit: 'article rank snippet',
    MissedSearch: 'text count lastAt',
    ArticleRevision:
      'revision title symptom environment cause solution changedBy changedAt reviewedBy reviewedAt reviewNote publishedAt',
    LinkedArticle: 'article solved linkedAt',
    ArticleActionOffer: 'action allowed reasonCode reason',
    CategoryChanged: 'category',
    CategoryPresetApplied: 'added categories',
    Clock:
      'id kind status stage result targetMs startedAt dueAt countingSince pausedAt stoppedAt usedMs ruleId provisional explanation',
    ClockExplanation:
      'calendarId calendarName zone ruleId targetMs startedAt due pausedSince steps provisionalYears history',
    ClockStep: 'kind from to countedMs name reasonCode',
    ClockHistoryEntry: 'at what reasonCode reachedAt',
    Call: 'direction contact phone startedAt durationMs result',
    ConversationStep: 'event text',
    TicketChanged: 'ticket',
    TicketLinkAnswered: 'ticketNumber status',
    TicketListChange: 'ticketId version ticket',
    TicketLink:
      'purpose ticketNumber subject solution steps precautions acceptanceCriteria expiresAt answerable',
    PriorityMatrixCell: 'impact urgency priority',
    ServiceLevelProfile: 'code name rules',
    ServiceLevelRule:
      'id clock targetMs outsideHoursTargetMs calendar channels categoryClasses priorities lanes repeats',
    TicketSettingsChanged: 'settings',
    AcceptanceCriterion: 'id text met note',
    TicketCustomer: 'id name level customer',
    UnknownCaller: 'name companyName phone email',
    TicketCoverage: 'coverage agreement serviceLevelCode calendar',
    TicketAssessment:
      'solvableByPhone mode plannedAt confirmedWithCustomer identityChecked proofOfPurchaseChecked assessedBy assessedAt',
  },
};
