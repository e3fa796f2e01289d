import { colleagues, each, everyone, signedIn, type Area } from './row.js';

const people = { staff: 'PERSON_MANAGE', on: 'Person' } as const;
/** Each their own, and whoever manages people. */
const themselves = { staff: 'PERSON_MANAGE', own: true } as const;
const audited = { staff: 'AUDIT_READ' } as const;
const units = { staff: 'ORG_MANAGE', on: 'OrgUnit' } as const;
const accounts = { staff: 'CONTACT_ACCOUNT_MANAGE' } as const;

/** Organisation, people, access, calendars. */
export const identity: Area = {
  queries: {
    viewer: everyone,
    firstAdministratorNeeded: everyone,
    people: { staff: 'PERSON_READ', lists: 'Person' },
    roles: { ...colleagues, lists: 'Role' },
    // what permissions there are is no secret
    permissions: everyone,
    orgUnits: { ...colleagues, lists: 'OrgUnit' },
    calendars: { ...colleagues, lists: 'Calendar' },
    apiKeys: { ...colleagues, lists: 'ApiKey' },
  },
  mutations: {
    createOrgUnit: { staff: 'ORG_MANAGE' },
    ...each('renameOrgUnit moveOrgUnit pickUnitCalendar nameUnitHead closeOrgUnit', units),
    createPerson: { staff: 'PERSON_MANAGE' },
    ...each(
      'movePerson changePersonRoles deactivatePerson reactivatePerson setFirstPassword unlockSignIn',
      people,
    ),
    // one's own, or by whoever manages people
    ...each('changePerson nameDeputy', {
      ...colleagues,
      inPerson: true,
      on: 'Person',
      ownOr: 'PERSON_MANAGE',
    }),
    createRole: { staff: 'ROLE_MANAGE' },
    ...each('changeRole retireRole', { staff: 'ROLE_MANAGE', on: 'Role' }),
    defineCalendar: { staff: 'CALENDAR_MANAGE' },
    ...each('changeCalendar setCalendarYear', { staff: 'CALENDAR_MANAGE', on: 'Calendar' }),
    createApiKey: { ...colleagues, inPerson: true },
    revokeApiKey: { ...colleagues, inPerson: true, on: 'ApiKey' },
    inviteContact: { ...accounts, on: 'Contact', by: 'contactId' },
    endContactAccount: { ...accounts, on: 'ContactAccount' },
    ...each('signIn askPasswordReset setPasswordByLink createFirstAdministrator', everyone),
    signOut: { ...everyone, notPlayed: 'it ends the session with which the matrix is played' },
    revokeSession: { ...signedIn, inPerson: true, on: 'Session', ownOr: 'PERSON_MANAGE', ends: true },
    changePassword: { ...signedIn, inPerson: true, given: { currentPassword: 'not the password at all' } },
  },
  records: {
    ApiKey: {
      ...colleagues,
      fields: 'id version name prefix owner scopes createdAt expiresAt lastUsedAt revokedAt',
    },
    Calendar: {
      ...colleagues,
      fields: 'id version name zone kind weekly days publishedYears yearlyNotice explainDueTime history',
      only: { history: audited },
    },
    ContactAccount: {
      staff: 'CONTACT_ACCOUNT_MANAGE',
      contact: true,
      fields: 'id version contact login locale state invitedAt lastSignInAt',
    },
    OrgUnit: {
      ...colleagues,
      fields: 'id version kind name parent ancestors calendar effectiveCalendar head active history',
      only: { history: audited },
    },
    Person: {
      staff: 'PERSON_READ',
      fields:
        'id version login displayName unit roles email phone locale zone deputy deputyUntil active lockedUntil passwordSetAt lastSignInAt sessions history',
      only: {
        login: themselves,
        email: themselves,
        phone: themselves,
        sessions: themselves,
        passwordSetAt: { staff: 'PERSON_MANAGE' },
        lastSignInAt: { staff: 'PERSON_MANAGE' },
        lockedUntil: { staff: 'PERSON_MANAGE' },
        history: audited,
      },
    },
    Role: { ...colleagues, fields: 'id version code name nameZh nameEn grants preset active' },
    Session: { ...signedIn, fields: 'id device address startedAt lastUsedAt expiresAt current' },
  },
  parts: {
    ApiKeyCreated: 'apiKey secret',
    ApiKeyChanged: 'apiKey',
    CalendarChanged: 'calendar',
    DueTimeExplanation: 'due steps provisionalYears',
    WeeklyHours: 'mon tue wed thu fri sat sun',
    OpenPeriod: 'from to',
    CalendarDay: 'kind date name hoursOf',
    ContactAccountChanged: 'contactAccount',
    OrgUnitChanged: 'orgUnit',
    PersonChanged: 'person',
    RoleChanged: 'role',
    Grant: 'permission reach',
    PermissionInfo: 'code meaning',
    Viewer: 'kind person contact customer grants locale zone session sessions apiKeys',
    SignedIn: 'viewer',
    Done: 'done',
  },
};
