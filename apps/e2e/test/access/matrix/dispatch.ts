import { each, type Area } from './row.js';

const read = { staff: 'VISIT_READ', contact: true } as const;
const verify = { staff: 'VISIT_VERIFY', on: 'Visit' } as const;
const duty = { staff: 'DUTY_MANAGE' } as const;

/** Requests for a visit, work orders, duty. */
export const dispatch: Area = {
  queries: {
    visits: { ...read, lists: 'Visit' },
    workOrders: { ...read, lists: 'WorkOrder' },
    duties: { staff: 'VISIT_READ', lists: 'Duty' },
    dutyRequirements: duty,
    engineers: { staff: 'VISIT_ASSIGN' },
  },
  mutations: {
    ...each('approveVisit sendBackVisit quoteVisit sendParts solveVisit returnVisitToField', verify),
    answerVisitQuote: { ...verify, contact: true },
    assignWorkOrder: { staff: 'VISIT_ASSIGN', on: 'WorkOrder' },
    ...each(
      'acceptWorkOrder declineWorkOrder recordCustomerContact appointWorkOrder departWorkOrder arriveWorkOrder ' +
        'beginWorkOrder reportWorkOrder sendSignCode',
      { staff: 'VISIT_WORK', on: 'WorkOrder' },
    ),
    signWorkOrder: { staff: 'VISIT_WORK', on: 'WorkOrder', with: 'strokes' },
    writeOffWorkOrder: { staff: 'VISIT_WRITE_OFF', on: 'WorkOrder' },
    putOnDuty: duty,
    takeOffDuty: { ...duty, on: 'Duty' },
    setDutyRequirement: duty,
    setEngineerSkills: { staff: 'VISIT_ASSIGN' },
  },
  subscriptions: {
    workOrderChanged: { ...read, on: 'WorkOrder' },
    visitChanged: { ...read, on: 'Visit' },
  },
  records: {
    Duty: { staff: 'VISIT_READ', fields: 'id version kind person unit from until note history' },
    Visit: {
      staff: 'VISIT_READ',
      contact: true,
      fields:
        'id version state source ticket ticketNumber priority customer unit site siteName district travelZone contact task preparation skillCodes wishedFrom wishedUntil covered agreement overrun missing quote notes arrivalClock workOrders requestedAt updatedAt availableActions history',
      only: { history: { staff: 'VISIT_READ' } },
    },
    WorkOrder: {
      staff: 'VISIT_READ',
      contact: true,
      fields:
        'id number version status visitRequest sequence ticket ticketNumber priority customer unit site travelZone contact task preparation skillCodes engineer declines contacts appointments departedAt arrivedAt arrivedPlace punctual report signature writtenOff signCodeUntil assignedAt assignNote createdAt updatedAt suggestions attachments availableActions history',
      only: { suggestions: { staff: 'VISIT_ASSIGN' }, history: { staff: 'VISIT_READ' } },
    },
  },
  parts: {
    DutyChanged: 'duty',
    DutyRequirementsChanged: 'dutyRequirements',
    EngineerChanged: 'person version',
    DutyRequirement: 'kind skillCodes',
    Engineer: 'person version skillCodes base openOrders',
    VisitChanged: 'visit',
    DispatchCustomer: 'id name level customer',
    VisitQuote: 'amount accepted note',
    VisitNote: 'step text by at',
    ArrivalClock: 'targetMs startedAt dueAt stoppedAt stage result',
    VisitActionOffer: 'action allowed reasonCode reason',
    WorkOrderChanged: 'workOrder',
    WorkOrderDecline: 'person reason note at',
    CustomerContactMade: 'at result note',
    Appointment: 'from until agreedAt reason',
    Place: 'latitude longitude',
    VisitReport: 'found done solved parts workedFrom workedUntil reportedAt',
    PartUsed: 'name quantity',
    VisitSignature: 'method signerName signedAt strokes',
    WriteOff: 'solved next note by at',
    EngineerSuggestion: 'person suitable score distanceKm openOrders earliestArrival reasons',
    SuggestionReason: 'code params',
    WorkOrderActionOffer: 'action allowed reasonCode reason',
  },
};
