import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { transact } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { SynonymStore } from '../../application/article-ports.js';
import { synonymKey, synonymQuery } from './article-words.js';

const order: KeysetSort = {
  column: 'g.first_word',
  type: 'text',
  direction: 'asc',
  nullable: false,
  id: 'g.id',
};

/** KB-02: the table of synonyms. Searches read it as it is at that moment. */
export class PostgresSynonymStore implements SynonymStore {
  constructor(private readonly database: Database) {}

  save: SynonymStore['save'] = ({ id: replaced, words }) =>
    transact(this.database, async (tx) => {
      const byKey = new Map(words.map((word) => [synonymKey(word), word]));
      byKey.delete(''); // nothing but signs
      if (byKey.size < 2) throw new DomainError('SYNONYMS_TOO_FEW', {}, ['words']);
      const id = replaced ?? uuid();
      const group = [id, [...byKey.values()], [...byKey.values()][0]];
      const { rowCount } = replaced
        ? await tx.sql.query('UPDATE synonym_group SET words = $2, first_word = $3 WHERE id = $1', group)
        : await tx.sql.query('INSERT INTO synonym_group (id, words, first_word) VALUES ($1, $2, $3)', group);
      if (rowCount === 0) throw notFound('synonym', id);
      await tx.sql.query('DELETE FROM synonym_word WHERE group_id = $1', [id]);
      await tx.sql.query(
        `INSERT INTO synonym_word (group_id, key, word, query)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])`,
        [id, [...byKey.keys()], [...byKey.values()], [...byKey.values()].map(synonymQuery)],
      );
      await audit(tx, { recordKind: 'synonym', recordId: id });
      return { id };
    });

  remove: SynonymStore['remove'] = (id) =>
    transact(this.database, async (tx) => {
      const { rowCount } = await tx.sql.query('DELETE FROM synonym_group WHERE id = $1', [id]);
      if (rowCount === 0) throw notFound('synonym', id);
      await audit(tx, { recordKind: 'synonym', recordId: id });
      return { id };
    });

  byIds: SynonymStore['byIds'] = async (ids) => {
    const { rows } = await this.database.pool.query<{ id: string; words: string[] }>(
      'SELECT id, words FROM synonym_group WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return rows;
  };

  list: SynonymStore['list'] = async ({ search, page }) => {
    const p = new Parameters();
    const has =
      search === undefined
        ? 'true'
        : `EXISTS (SELECT FROM synonym_word w WHERE w.group_id = g.id AND strpos(w.key, ${p.bind(synonymKey(search))}) > 0)`;
    const { rows } = await this.database.pool.query<{ id: string; words: string[]; sortKey: string }>(
      `SELECT g.id, g.words, ${sortKey(order)} FROM synonym_group g
       WHERE ${has} AND ${keysetCondition(order, page.after, p)} ${keysetOrder(order)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(order, rows, page.first, ({ id, words }) => ({ id, words }));
  };
}
