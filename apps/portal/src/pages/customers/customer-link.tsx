import { Link } from 'react-router';
import { useViewer } from '../../shell/viewer.js';

interface Props {
  /** Undefined or null: no customer of ours, or out of reach. */
  readonly id: string | null | undefined;
  readonly name: string;
}

/** The name of a company, which leads to its file whoever may read that. */
export function CustomerLink({ id, name }: Props) {
  const { can } = useViewer();
  return id && can('CUSTOMER_READ') ? <Link to={`/customers/${encodeURIComponent(id)}`}>{name}</Link> : name;
}
