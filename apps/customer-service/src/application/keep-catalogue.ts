import type * as contract from '@aftercare/contracts/customer/catalogue';
import type { InputOf } from '@aftercare/contracts/define';
import * as domain from '../domain/catalogue.js';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Ports } from './ports.js';

type KeepCatalogue = Pick<Ports, 'together' | 'products' | 'specialServices' | 'reach'>;

/** CUS-03: products, and the special services that are always quoted. */
export const keepCatalogue = ({ together, products, specialServices, reach }: KeepCatalogue) => ({
  addProduct: (input: InputOf<typeof contract.addProduct>) =>
    everywhere(reach, () => together((act) => products.save(undefined, domain.addProduct(input, act)))),
  changeProduct: (input: InputOf<typeof contract.changeProduct>) =>
    together(async () => {
      const before = await products.lock(input);
      return products.save(before, domain.changeProduct(before, input));
    }),
  addSpecialService: (input: InputOf<typeof contract.addSpecialService>) =>
    everywhere(reach, () =>
      together((act) => specialServices.save(undefined, domain.addSpecialService(input, act))),
    ),
  changeSpecialService: (input: InputOf<typeof contract.changeSpecialService>) =>
    together(async () => {
      const before = await specialServices.lock(input);
      return specialServices.save(before, domain.changeSpecialService(before, input));
    }),
});

/** The catalogue belongs to the whole company. */
function everywhere<T>(reach: KeepCatalogue['reach'], fn: () => Promise<T>): Promise<T> {
  if (reach() !== 'EVERYTHING') throw new DomainError('NOT_ALLOWED', {});
  return fn();
}
