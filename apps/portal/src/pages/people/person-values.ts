import type { ShownValues } from '../../forms/differences.js';
import type { ShownPerson } from './person-steps.js';

/** What a conflict compares. */
export const personValues: ShownValues<ShownPerson> = (person, t) => [
  [t('person.name'), person.displayName],
  [t('person.state'), t(person.active ? 'person.active' : 'person.inactive')],
  [t('person.unit'), person.unit.name],
  [t('person.roles'), person.roles.map(({ name }) => name).join(t('list.separator'))],
  [t('account.mail'), person.email ?? ''],
  [t('account.phone'), person.phone ?? ''],
  [t('account.zone'), person.zone],
  [t('person.deputy'), person.deputy?.displayName ?? ''],
];
