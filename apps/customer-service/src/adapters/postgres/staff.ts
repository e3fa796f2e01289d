import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Staff } from '../../application/ports.js';

/** Colleagues as copied from identity's events. */
export const staffOf = (database: Database): Staff => {
  const active = async (ids: readonly string[]): Promise<readonly string[]> => {
    if (ids.length === 0) return [];
    const { rows } = await sqlFor(database).query<{ id: string }>({
      name: 'active-people',
      text: 'SELECT id FROM person_copy WHERE id = ANY($1::uuid[]) AND active',
      values: [ids],
    });
    return rows.map(({ id }) => id);
  };
  return {
    async assertKnown(people) {
      const named = Object.entries(people).flatMap(([field, id]) =>
        id === undefined ? [] : [{ field, id }],
      );
      const known = await active(named.map(({ id }) => id));
      const stranger = named.find(({ id }) => !known.includes(id));
      if (stranger) throw new DomainError('PERSON_UNKNOWN', { id: stranger.id }, [stranger.field]);
    },
    async firstActive(ids) {
      const wanted = ids.filter((id) => id !== null);
      const known = await active(wanted);
      return wanted.find((id) => known.includes(id)) ?? null;
    },
  };
};
