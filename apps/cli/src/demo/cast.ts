import { demoPassword, demoStaff } from '../demo-company/load-demo-company.js';
import { present } from './checks.js';
import { personAt, signIn, type Person } from './person.js';

/** Who appears, each under the account that the quick start names; `colleague` is a second field engineer beside `field`. */
export const accounts = [
  'admin',
  'gm',
  'hotline',
  'support',
  'quality',
  'trainer',
  'manager',
  'engineer',
  'field',
  'colleague',
] as const;
export type Account = (typeof accounts)[number];

export interface Cast extends Readonly<Record<Account, Person>> {
  /** Whoever holds a link from a mail; not signed in. */
  readonly anybody: Person;
  /** Colleagues by the name they sign in with: their node ids, and the unit they belong to. */
  readonly idOf: Readonly<Record<Account, string>>;
  readonly unitOf: Readonly<Record<Account, string>>;
  /** Anybody else who has an account. */
  readonly enter: (login: string, password: string) => Promise<Person>;
}

interface Me {
  readonly viewer: { readonly person: { readonly id: string; readonly unit: { readonly id: string } } };
}

/** Everybody signs in with their own account. */
export async function assembleCast(url: string): Promise<Cast> {
  const signedIn = await Promise.all(
    accounts.map(async (account) => {
      const person = await signIn(
        url,
        account === 'colleague' ? secondFieldEngineer() : account,
        demoPassword,
      );
      const { viewer } = await person.read<Me>('{ viewer { person { id unit { id } } } }');
      return { account, person, id: viewer.person.id, unitId: viewer.person.unit.id };
    }),
  );
  const byAccount = <T>(value: (entry: (typeof signedIn)[number]) => T) =>
    Object.fromEntries(signedIn.map((entry) => [entry.account, value(entry)])) as Record<Account, T>; // one for each account
  return {
    ...byAccount(({ person }) => person),
    anybody: personAt(url),
    idOf: byAccount(({ id }) => id),
    unitOf: byAccount(({ unitId }) => unitId),
    enter: (login, password) => signIn(url, login, password),
  };
}

function secondFieldEngineer(): string {
  const unit = demoStaff.find(({ login }) => login === 'field')?.unit;
  const second = demoStaff.find(
    (person) =>
      person.unit === unit && person.login !== 'field' && person.roleCodes.includes('FIELD_ENGINEER'),
  );
  return present(second, 'second field engineer in the demo company').login;
}
