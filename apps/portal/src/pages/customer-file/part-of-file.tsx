import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CustomerOfPartDocument } from '../../generated/graphql.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';

const parts: Readonly<Record<string, string>> = {
  Contact: 'contacts',
  Site: 'sites',
  Installation: 'installations',
  Agreement: 'agreements',
};

/** The address of a contact, site, installation or agreement: its line in the file of its customer. */
export function PartOfFile() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: CustomerOfPartDocument, variables: { id } });
  const node = data?.node;
  const part = node && parts[node.__typename];
  const customer = node && 'customer' in node ? node.customer : undefined;
  if (part && customer) {
    const place = new URLSearchParams({ tab: part, on: id });
    return <Navigate replace to={`/customers/${encodeURIComponent(customer.id)}?${place}`} />;
  }
  if (data) return <NoPage title="shell.notFound" hint="shell.notFoundHint" />;
  return error ? <Failed onRetry={() => ask({ requestPolicy: 'network-only' })} /> : <Skeleton lines={8} />;
}
