import type { InputOf } from '@aftercare/contracts/define';
import type { createFirstAdministrator as command } from '@aftercare/contracts/identity/setup';
import type { Receipt } from '@aftercare/contracts/paging';
import { wellKnown } from '@aftercare/contracts/well-known';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { inScope } from '@aftercare/service-kit/scope';
import { renameUnit } from '../domain/org-unit.js';
import { assertNotGuessable } from '../domain/password-rule.js';
import { createPerson } from '../domain/person.js';
import { assertZone } from './create-person.js';
import { keepPassword, type KeepsPassword } from './keep-password.js';
import type { Ports } from './ports.js';
import { secretHash } from './secrets.js';

type Needed = KeepsPassword & Pick<Ports, 'units' | 'passwords' | 'attempts' | 'setupCodes'>;
type Input = InputOf<typeof command>;

/** Under which wrong codes are counted: no login can be typed like this. */
const guessing = '\u0001setup';

/** COM-04: once, while there is no account, with the code that the log shows. */
export const createFirstAdministrator =
  (ports: Needed) =>
  async (input: Input): Promise<Receipt> => {
    const admitted = await ports.attempts.admit(guessing);
    if (admitted.kind === 'LOCKED')
      throw new DomainError('SIGN_IN_LOCKED', { until: admitted.until.toISOString() });
    await ports.apart(() => assertMayBegin(ports, input));
    assertZone(input.zone);
    assertNotGuessable(input.password, input.login);
    const hash = await ports.passwords.hash(input.password);
    return inScope({ kind: 'system' }, () => ports.apart((act) => begin(ports, input, hash, act)));
  };

async function assertMayBegin({ people, setupCodes }: Needed, { setupCode }: Input): Promise<void> {
  if (!(await people.none())) throw new DomainError('ALREADY_SET_UP');
  if (!(await setupCodes.has(secretHash(normal(setupCode)))))
    throw new DomainError('SETUP_CODE_WRONG', {}, ['setupCode']);
}

async function begin(
  ports: Needed,
  input: Input,
  hash: string,
  act: Parameters<Parameters<Ports['apart']>[0]>[0],
) {
  const { units, people, credentials, attempts, setupCodes } = ports;
  await units.holdTree(); // of two at once, one begins
  await assertMayBegin(ports, input);
  const company = await units.lock({ id: wellKnown.headquartersId });
  if (company.name !== input.companyName) await units.save(company, renameUnit(company, input.companyName));
  const { login, displayName, email, locale, zone } = input;
  const place = { unitId: company.id, roleCodes: ['ADMINISTRATOR'], phone: null };
  const receipt = await people.save(
    undefined,
    createPerson({ login, displayName, email, locale, zone, ...place }, false, act),
  );
  await credentials.add(receipt.id, 'STAFF', login, 'login');
  await keepPassword(ports, { accountId: receipt.id, accountKind: 'STAFF' }, hash);
  await setupCodes.forget();
  await attempts.succeeded(guessing);
  return { id: receipt.id, version: receipt.version + 1 };
}

/** As people type it: capitals or not, with or without hyphens. */
export const normal = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
