import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord } from '../record.js';
import { code, emailAddress, phoneNumber, searchText, text } from '../text.js';

export const locale = z.enum(['zh-CN', 'en']);

/**
 * A colleague (COM-02). Login, mail, phone and what concerns signing in are null to those without PERSON_MANAGE for
 * the person; mail and phone are shown to the person too.
 */
export const personView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  login: z.string().nullable(),
  displayName: z.string(),
  unitId: z.uuid(),
  roleCodes: z.array(z.string()),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale,
  /** IANA name; times are shown in it. */
  zone: z.string(),
  deputyId: z.uuid().nullable(),
  deputyUntil: z.iso.datetime().nullable(),
  active: z.boolean(),
  /** Wrong passwords have closed sign-in until then. */
  lockedUntil: z.iso.datetime().nullable(),
  /** Null until the invitation was accepted. */
  passwordSetAt: z.iso.datetime().nullable(),
  lastSignInAt: z.iso.datetime().nullable(),
});
export type PersonView = z.infer<typeof personView>;

const login = text(100);
const roleCodes = z.array(code()).max(20);

/** Creates the account; an invitation by mail lets the person set a password, unless `invite` is false. */
export const createPerson = defineCommand('identity.person.create', {
  input: z.object({
    login,
    displayName: text(60),
    unitId: z.uuid(),
    roleCodes: roleCodes.default([]),
    email: emailAddress,
    phone: phoneNumber.optional(),
    locale: locale.default('zh-CN'),
    zone: text(60).default('Asia/Shanghai'),
    invite: z.boolean().default(true),
  }),
  output: receipt,
});

/** Replaces what is said about the person; a field left out becomes empty. */
export const changePerson = defineCommand('identity.person.change', {
  input: z.object({
    ...onRecord,
    displayName: text(60),
    email: emailAddress,
    phone: phoneNumber.optional(),
    locale,
    zone: text(60),
  }),
  output: receipt,
});

export const movePerson = defineCommand('identity.person.move', {
  input: z.object({ ...onRecord, unitId: z.uuid() }),
  output: receipt,
});

/** Nobody can give a role that reaches further than their own; the last administrator stays one. */
export const changePersonRoles = defineCommand('identity.person.changeRoles', {
  input: z.object({ ...onRecord, roleCodes }),
  output: receipt,
});

/** COM-02: acts for an absent person in approvals and escalations; left out: nobody. */
export const nameDeputy = defineCommand('identity.person.nameDeputy', {
  input: z.object({ ...onRecord, deputyId: z.uuid().optional(), until: z.iso.datetime().optional() }),
  output: receipt,
});

/** Ends sessions and keys; open work goes to `handOverToId`, or to the queues of its units (COM-02). */
export const deactivatePerson = defineCommand('identity.person.deactivate', {
  input: z.object({ ...onRecord, handOverToId: z.uuid().optional() }),
  output: receipt,
});

export const reactivatePerson = defineCommand('identity.person.reactivate', {
  input: z.object(onRecord),
  output: receipt,
});

export const personFilter = z.object({
  /** Each with all units below it. */
  unitIds: z.array(z.uuid()).max(50).optional(),
  roleCodes: z.array(code()).max(30).optional(),
  active: z.boolean().optional(),
});
export const personOrder = z.enum(['NAME_ASC', 'UNIT_ASC', 'LAST_SIGN_IN_DESC']);
const selection = { filter: personFilter.default({}), search: searchText.optional() };

export const listPeople = defineQuery('identity.person.list', {
  input: z.object({ ...selection, orderBy: personOrder.default('NAME_ASC'), page: pageInput }),
  output: pageOf(personView),
});
export const countPeople = defineQuery('identity.person.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const peopleByIds = defineQuery('identity.person.byIds', {
  input: byIdsInput,
  output: listOf(personView),
});

/** For notification alone: how to reach colleagues. */
export const personReach = defineQuery('identity.person.reach', {
  input: byIdsInput,
  output: listOf(
    personView.pick({
      id: true,
      displayName: true,
      email: true,
      phone: true,
      locale: true,
      zone: true,
      active: true,
    }),
  ),
});

/** For services: who holds a permission for a unit, nearest unit first; a deputy stands in for the absent. */
export const peopleResponsible = defineQuery('identity.person.responsible', {
  input: z.object({
    permission: code(),
    unitId: z.uuid(),
    first: z.number().int().min(1).max(50).default(20),
  }),
  output: listOf(z.object({ id: z.uuid(), unitId: z.uuid() })),
});

/** For services: ids, units and roles of all, to fill and reconcile copies. */
export const personSnapshot = defineQuery('identity.person.snapshot', {
  input: z.object({ page: pageInput }),
  output: pageOf(personView.pick({ id: true, version: true, unitId: true, roleCodes: true, active: true })),
});

/** The account after the event; no name, no address. */
const facts = z.object({ unitId: z.uuid(), roleCodes: z.array(z.string()), active: z.boolean() });
/** `invite`: notification mails the link that it asks for with `identity.password.issueLink`. */
export const personCreated = defineEvent('person.created', facts.extend({ invite: z.boolean().optional() }));
export const personChanged = defineEvent('person.changed', facts);
export const personMoved = defineEvent('person.moved', facts.extend({ previousUnitId: z.uuid() }));
export const personRolesChanged = defineEvent('person.rolesChanged', facts);
export const deputyNamed = defineEvent(
  'person.deputyNamed',
  facts.extend({ deputyId: z.uuid().nullable(), until: z.iso.datetime().nullable() }),
);
export const personDeactivated = defineEvent(
  'person.deactivated',
  facts.extend({ handOverToId: z.uuid().nullable() }),
);
export const personReactivated = defineEvent('person.reactivated', facts);
export const personLocked = defineEvent('person.locked', facts.extend({ until: z.iso.datetime() }));
export const personUnlocked = defineEvent('person.unlocked', facts);
export const passwordChanged = defineEvent('person.passwordChanged', facts);
/** Notification mails the link that it asks for with `identity.password.issueLink`. */
export const passwordResetAsked = defineEvent('person.passwordResetAsked', facts);
