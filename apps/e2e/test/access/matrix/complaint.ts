import { colleagues, each, type Area } from './row.js';

const read = { staff: 'COMPLAINT_READ', on: 'Complaint', byReach: true } as const;
const staffOnly = { staff: 'COMPLAINT_READ' } as const;
const confirm = { staff: 'COMPLAINT_CONFIRM', on: 'Complaint', byReach: true } as const;
const handle = { staff: 'COMPLAINT_HANDLE', on: 'Complaint', byReach: true } as const;

/** Complaints. Whoever is named in one sees nothing of it but the question put to them (CMP-11, CMP-13). */
export const complaint: Area = {
  queries: {
    complaints: { staff: 'COMPLAINT_READ', contact: true, lists: 'Complaint' },
    myComplaintQuestions: colleagues,
    complaintSettings: { staff: 'COMPLAINT_READ' },
  },
  mutations: {
    fileComplaint: { staff: 'COMPLAINT_REGISTER', contact: true },
    ...each(
      'takeUpComplaint confirmComplaint rejectComplaint askNamedPerson verifyComplaint checkEffect archiveComplaint',
      confirm,
    ),
    ...each('beginInvestigation findCause addMeasure finishMeasure returnResult', handle),
    decideCompensation: { staff: 'COMPLAINT_LEAD', on: 'Complaint', byReach: true },
    ...each('recordComplaintContact recordCorrectiveAction', read),
    answerComplaintQuestion: colleagues,
    changeComplaintSettings: { staff: 'TICKET_CONFIGURE', on: 'ComplaintSettings' },
  },
  subscriptions: { complaintChanged: { staff: 'COMPLAINT_READ', contact: true, on: 'Complaint' } },
  records: {
    Complaint: {
      staff: 'COMPLAINT_READ',
      contact: true,
      fields:
        'id number version status channel origin class description customer customerName customerLevel contact complainantName complainantPhone anonymous ticket namedPeople unit valid invalidReason responsibleUnit responsiblePerson cause causeClass measures contacts questions result solved opinion correctiveAction clocks generalManagerContactNeeded receivedAt confirmedAt archivedAt updatedAt attachments availableActions history',
      only: {
        // the customer is told what came of it, not how the vendor went about it
        namedPeople: staffOnly,
        questions: staffOnly,
        clocks: staffOnly,
        responsibleUnit: staffOnly,
        responsiblePerson: staffOnly,
        measures: staffOnly,
        contacts: staffOnly,
        cause: staffOnly,
        causeClass: staffOnly,
        correctiveAction: staffOnly,
        history: staffOnly,
      },
    },
    ComplaintSettings: {
      staff: 'COMPLAINT_READ',
      fields: 'id version responseWithinMs generalManagerContact',
    },
  },
  parts: {
    ComplaintMeasure: 'id kind description owner dueOn state amount ticket doneAt',
    ComplaintContact: 'purpose means by at note',
    ComplaintQuestion: 'id complaintNumber person question askedAt answer answeredAt',
    CorrectiveAction: 'whys causeClass action owner dueOn checkEffectOn effective effectNote',
    ComplaintClock: 'kind targetMs startedAt dueAt stoppedAt stage result',
    ComplaintActionOffer: 'action allowed reasonCode reason',
    ComplaintChanged: 'complaint',
    ComplaintQuestionAnswered: 'questions',
    ComplaintSettingsChanged: 'settings',
  },
};
