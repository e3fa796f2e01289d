import { bootstrap } from './bootstrap.js';
import * as unit from './change-org-unit.js';
import { changePassword } from './change-password.js';
import { changePersonRoles } from './change-person-roles.js';
import { changePerson } from './change-person.js';
import { closeOrgUnit } from './close-org-unit.js';
import { createApiKey } from './create-api-key.js';
import { createFirstAdministrator } from './create-first-administrator.js';
import { createOrgUnit } from './create-org-unit.js';
import { createPerson } from './create-person.js';
import { deactivatePerson } from './deactivate-person.js';
import * as contact from './end-contact-account.js';
import { revokeSession, signOut } from './end-session.js';
import { inviteContact } from './invite-contact.js';
import * as calendars from './manage-calendars.js';
import * as roles from './manage-roles.js';
import { moveOrgUnit } from './move-org-unit.js';
import { movePerson } from './move-person.js';
import { nameDeputy } from './name-deputy.js';
import type { Ports } from './ports.js';
import { reactivatePerson } from './reactivate-person.js';
import { askPasswordReset, issuePasswordLink, setPasswordByLink } from './reset-password.js';
import { revokeApiKey } from './revoke-api-key.js';
import { setFirstPassword } from './set-first-password.js';
import { signIn } from './sign-in.js';
import { askForResetMailWhenDue, tellLockOutWhenDue } from './tell-when-due.js';
import { unlockSignIn } from './unlock-sign-in.js';

/** Table of contents: everything that this service does. Its questions are the readers'. */
export const useCases = (ports: Ports) => ({
  bootstrap: bootstrap(ports),
  createFirstAdministrator: createFirstAdministrator(ports),
  createOrgUnit: createOrgUnit(ports),
  renameOrgUnit: unit.renameOrgUnit(ports),
  pickUnitCalendar: unit.pickUnitCalendar(ports),
  nameUnitHead: unit.nameUnitHead(ports),
  moveOrgUnit: moveOrgUnit(ports),
  closeOrgUnit: closeOrgUnit(ports),
  createPerson: createPerson(ports),
  changePerson: changePerson(ports),
  movePerson: movePerson(ports),
  changePersonRoles: changePersonRoles(ports),
  nameDeputy: nameDeputy(ports),
  deactivatePerson: deactivatePerson(ports),
  reactivatePerson: reactivatePerson(ports),
  createRole: roles.createRole(ports),
  changeRole: roles.changeRole(ports),
  retireRole: roles.retireRole(ports),
  defineCalendar: calendars.defineCalendar(ports),
  changeCalendar: calendars.changeCalendar(ports),
  setCalendarYear: calendars.setCalendarYear(ports),
  signIn: signIn(ports),
  signOut: signOut(ports),
  revokeSession: revokeSession(ports),
  changePassword: changePassword(ports),
  askPasswordReset: askPasswordReset(ports),
  issuePasswordLink: issuePasswordLink(ports),
  setPasswordByLink: setPasswordByLink(ports),
  setFirstPassword: setFirstPassword(ports),
  unlockSignIn: unlockSignIn(ports),
  tellLockOutWhenDue: tellLockOutWhenDue(ports),
  askForResetMailWhenDue: askForResetMailWhenDue(ports),
  inviteContact: inviteContact(ports),
  endContactAccount: contact.endContactAccount(ports),
  endContactAccountWhenContactRetired: contact.endContactAccountWhenContactRetired(ports),
  moveContactAccountsWhenCustomerChanged: contact.moveContactAccountsWhenCustomerChanged(ports),
  createApiKey: createApiKey(ports),
  revokeApiKey: revokeApiKey(ports),
  forgetLeftovers: () => ports.leftovers.forget(),
});
export type UseCases = ReturnType<typeof useCases>;
