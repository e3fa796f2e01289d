import { useQuery } from 'urql';
import {
  EntitlementOfDocument,
  type EntitlementOfQueryVariables,
  type ServiceKind,
  SpecialServicesDocument,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useAddressValue } from '../../lists/use-address-value.js';
import { serviceKindTexts } from '../../text/codes/customer-codes.js';
import { useLanguage } from '../../text/language.js';
import { instantOf } from '../../time/zoned-input.js';

const specialPrefix = 'special ';

/** What is asked for, which stands in the address, and the answer to it (CUS-04). */
export function useEntitlement(customerId: string) {
  const { zone } = useLanguage();
  const [installation, setInstallation] = useAddressValue('installation', true);
  const [service, setService] = useAddressValue('service', true);
  const [on, setOn] = useAddressValue('date', true);
  // At noon it is the same day wherever the customer is in the country.
  const at = on ? instantOf(`${on} 12:00`, zone) : null;
  const special = service.startsWith(specialPrefix) ? service.slice(specialPrefix.length) : undefined;
  const kind = isService(service) ? service : 'REMOTE';
  const variables: EntitlementOfQueryVariables = {
    customerId,
    installationId: installation || null,
    service: kind,
    specialServiceCode: special ?? null,
    at,
  };
  const [{ data, error, fetching }, refresh] = useLiveQuery({ query: EntitlementOfDocument, variables });
  const [{ data: catalogue }] = useQuery({ query: SpecialServicesDocument });
  const specials = (catalogue?.specialServices ?? []).filter(({ active }) => active);
  return {
    installation,
    setInstallation,
    service: special === undefined ? kind : service,
    setService: (chosen: string) => setService(chosen === 'REMOTE' ? undefined : chosen),
    on,
    setOn,
    specials: specials.map((one) => ({ ...one, value: `${specialPrefix}${one.code}` })),
    special: specials.find(({ code }) => code === special),
    answer: data?.entitlement,
    problem: error?.graphQLErrors[0]?.message,
    failed: error !== undefined && !data,
    fetching,
    refresh,
  };
}

const isService = (named: string): named is ServiceKind => Object.hasOwn(serviceKindTexts, named);
