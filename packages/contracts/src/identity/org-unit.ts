import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord } from '../record.js';
import { text } from '../text.js';

/** COM-01. */
export const orgUnitKind = z.enum(['HEADQUARTERS', 'REGION', 'BRANCH', 'DEALER', 'DEPARTMENT']);
export type OrgUnitKind = z.infer<typeof orgUnitKind>;

export const orgUnitView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  kind: orgUnitKind,
  name: z.string(),
  parentId: z.uuid().nullable(),
  /** Ids from the root down to and including this unit. */
  path: z.array(z.uuid()),
  /** Its own choice; null: the parent's (COM-05). */
  calendarId: z.uuid().nullable(),
  /** What counts here: its own, or the nearest above. */
  effectiveCalendarId: z.uuid(),
  /** Who is told when something goes wrong here (escalation by rule). */
  headId: z.uuid().nullable(),
  active: z.boolean(),
});
export type OrgUnitView = z.infer<typeof orgUnitView>;

export const createOrgUnit = defineCommand('identity.orgUnit.create', {
  input: z.object({
    kind: orgUnitKind,
    name: text(100),
    /** Left out for the headquarters alone, of which there is one. */
    parentId: z.uuid().optional(),
    calendarId: z.uuid().optional(),
    headId: z.uuid().optional(),
  }),
  output: receipt,
});

export const renameOrgUnit = defineCommand('identity.orgUnit.rename', {
  input: z.object({ ...onRecord, name: text(100) }),
  output: receipt,
});

/** Moves it with all below it; never below itself. Records keep their unit, so nothing else is rewritten. */
export const moveOrgUnit = defineCommand('identity.orgUnit.move', {
  input: z.object({ ...onRecord, parentId: z.uuid() }),
  output: receipt,
});

/** COM-05: left out: the parent's. */
export const pickUnitCalendar = defineCommand('identity.orgUnit.pickCalendar', {
  input: z.object({ ...onRecord, calendarId: z.uuid().optional() }),
  output: receipt,
});

/** Left out: nobody. */
export const nameUnitHead = defineCommand('identity.orgUnit.nameHead', {
  input: z.object({ ...onRecord, headId: z.uuid().optional() }),
  output: receipt,
});

/** Closes a unit without people and open units below; its records stay. */
export const closeOrgUnit = defineCommand('identity.orgUnit.close', {
  input: z.object(onRecord),
  output: receipt,
});

/** The whole tree, parents before children, siblings by name. */
export const orgTree = defineQuery('identity.orgUnit.tree', {
  input: z.object({ includeClosed: z.boolean().default(false) }),
  output: listOf(orgUnitView),
});

export const orgUnitsByIds = defineQuery('identity.orgUnit.byIds', {
  input: byIdsInput,
  output: listOf(orgUnitView),
});

/** For services: all units, parents before children, to fill and reconcile copies. */
export const orgUnitSnapshot = defineQuery('identity.orgUnit.snapshot', {
  input: z.object({ page: pageInput }),
  output: pageOf(orgUnitView),
});

/** The unit after the event. */
const facts = z.object({
  kind: orgUnitKind,
  name: z.string(),
  parentId: z.uuid().nullable(),
  path: z.array(z.uuid()),
  calendarId: z.uuid().nullable(),
  headId: z.uuid().nullable(),
  active: z.boolean(),
});
export const orgUnitCreated = defineEvent('orgUnit.created', facts);
export const orgUnitRenamed = defineEvent('orgUnit.renamed', facts);
/** One event for the unit that moved; those below it move with it. */
export const orgUnitMoved = defineEvent('orgUnit.moved', facts.extend({ previousPath: z.array(z.uuid()) }));
export const unitCalendarPicked = defineEvent('orgUnit.calendarPicked', facts);
export const unitHeadNamed = defineEvent('orgUnit.headNamed', facts);
export const orgUnitClosed = defineEvent('orgUnit.closed', facts);
