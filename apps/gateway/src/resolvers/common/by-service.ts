import { serviceNames } from '@aftercare/contracts/aggregate-owners';
import { DomainError } from '@aftercare/domain-kit/domain-error';

/** What every service answers about itself; which one is meant is said by name, in the argument `service`. */
export function requestsByService<R>(requestsOf: (service: string) => R): (service: string) => R {
  const known = new Map<string, R>(serviceNames.map((service) => [service, requestsOf(service)]));
  return (service) => {
    const requests = known.get(service);
    if (!requests) throw new DomainError('NOT_FOUND', { kind: 'service', id: service }, ['service']);
    return requests;
  };
}
