import { colleagues, each, everyone, signedIn, type Area } from './row.js';

const file = { staff: 'CUSTOMER_READ', contact: true } as const;
const write = { staff: 'CUSTOMER_WRITE' } as const;
const contract = { staff: 'AGREEMENT_WRITE' } as const;
const followUp = { staff: 'FOLLOW_UP_WORK' } as const;

/** The file of a customer, agreements, surveys and follow-up. */
export const customer: Area = {
  queries: {
    customers: { ...file, lists: 'Customer' },
    installations: { ...file, lists: 'Installation' },
    agreements: { ...file, lists: 'Agreement' },
    entitlement: file,
    callerMatches: { staff: 'CUSTOMER_READ' },
    products: { ...signedIn, lists: 'Product' },
    specialServices: signedIn,
    followUpTasks: { staff: 'FOLLOW_UP_READ', lists: 'FollowUpTask' },
    surveys: { staff: 'SURVEY_READ', lists: 'Survey' },
    surveyLink: everyone,
    mySurveys: { contact: true },
  },
  mutations: {
    registerCustomer: write,
    changeCustomer: { ...write, on: 'Customer' },
    ...each('addContact addSite recordInstallation', { ...write, on: 'Customer', by: 'customerId' }),
    ...each('changeContact retireContact', { ...write, on: 'Contact' }),
    ...each('changeSite retireSite', { ...write, on: 'Site' }),
    ...each('changeInstallation retireInstallation', { ...write, on: 'Installation' }),
    concludeAgreement: { ...contract, on: 'Customer', by: 'customerId' },
    ...each('changeAgreement terminateAgreement', { ...contract, on: 'Agreement' }),
    addProduct: { ...write, everywhere: true },
    changeProduct: { ...write, everywhere: true, on: 'Product' },
    addSpecialService: { ...contract, everywhere: true },
    changeSpecialService: { ...contract, everywhere: true, on: 'SpecialService' },
    openFollowUp: { ...followUp, on: 'Customer', by: 'customerId' },
    ...each('assignFollowUp recordFollowUpAttempt', { ...followUp, on: 'FollowUpTask' }),
    finishFollowUp: { ...followUp, on: 'FollowUpTask', given: { state: 'DONE' } },
    answerSurvey: everyone,
    // whose it is, is asked of each survey: told apart in the customer service's own tests
    answerMySurvey: { contact: true, own: 'MySurvey' },
    answerSurveyByPhone: { staff: 'SURVEY_ANSWER', on: 'Survey' },
  },
  subscriptions: { customerChanged: { ...file, on: 'Customer' } },
  records: {
    Agreement: {
      staff: 'CUSTOMER_READ',
      contact: true,
      fields:
        'id number version customer unit kind state installations quotas serviceLevelCode calendar startsOn endsOn fee responsePromise arrivalPromises serviceDescription administratorFirst identityCheck proofOfPurchaseCheck history',
      only: { unit: colleagues, fee: { staff: 'AGREEMENT_READ_FEE' } },
    },
    Product: { ...signedIn, fields: 'id version code name nameZh nameEn versions active' },
    SpecialService: { ...signedIn, fields: 'id version code name nameZh nameEn price active' },
    Contact: {
      staff: 'CUSTOMER_READ',
      contact: true,
      fields: 'id version customer name title roles reaches locale consentAt active account history',
      only: { account: { staff: 'CONTACT_ACCOUNT_MANAGE', contact: true } },
    },
    Customer: {
      staff: 'CUSTOMER_READ',
      contact: true,
      fields:
        'id number version name shortName level status industryCode unit salesPerson consultant consultantStandIn proactiveContact thirdPartyConsent contacts sites installations agreements tickets timeline createdAt updatedAt history',
      only: { unit: colleagues },
    },
    FollowUpTask: {
      staff: 'FOLLOW_UP_READ',
      fields:
        'id version state reason customer contact unit survey ticket assignee dueAt attempts result satisfaction createdAt doneAt history',
    },
    Installation: {
      staff: 'CUSTOMER_READ',
      contact: true,
      fields:
        'id version serviceCode customer site product productCode edition modules productVersion environment licenceNumber dongleNumber projectName purchasedOn proofOfPurchase installedOn acceptedOn configurationNotes remoteAccess lifetimeMaintenance active history',
    },
    Site: {
      staff: 'CUSTOMER_READ',
      contact: true,
      fields: 'id version customer name address district coordinates travelZone accessNotes active history',
    },
    Survey: {
      staff: 'SURVEY_READ',
      fields:
        'id version state subject subjectRecord customer contact questions answers score low sentAt expiresAt answeredAt answeredFor',
    },
  },
  parts: {
    AgreementChanged: 'agreement',
    Money: 'amountMinor currency',
    ArrivalPromise: 'travelZone targetMs',
    Quota: 'service included reserved consumed left',
    ProductChanged: 'product',
    SpecialServiceChanged: 'specialService',
    ContactReach: 'kind value preferred',
    ContactChanged: 'contact',
    CustomerChanged: 'customer',
    TimelineEntry: 'at event text actor record number',
    CallerMatch: 'matchedBy customer contact installation entitlement',
    Entitlement:
      'decision agreement agreementNumber agreementKind validUntil serviceLevelCode calendar responsePromise arrivalPromises quotas administratorFirst identityCheckNeeded proofOfPurchaseNeeded explanation',
    ExplanationLine: 'code text',
    FollowUpAttempt: 'at by reached note',
    FollowUpTaskChanged: 'followUpTask',
    InstallationChanged: 'installation',
    InstallationEnvironment: 'operatingSystem database network servers',
    Coordinates: 'latitude longitude',
    SiteChanged: 'site',
    SurveyAnswered: 'state',
    SurveyChanged: 'survey',
    SurveyQuestion: 'id kind text choices required',
    SurveyChoice: 'code text',
    SurveyAnswer: 'questionId scale choice text',
    MySurvey: 'id subject subjectNumber questions expiresAt',
    SurveyLink: 'state subject subjectNumber questions expiresAt',
  },
};
