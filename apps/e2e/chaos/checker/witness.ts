import pg from 'pg';

/** Tables whose rows are effects of events, and what tells one effect from another. */
const effects = {
  customer: { table: 'timeline_entry', cause: 'NEW.id', key: 'NEW.id::text' },
  notification: {
    table: 'delivery',
    cause: 'NEW.cause',
    key: `concat_ws(' ', NEW.cause, NEW.code, NEW.channel, NEW.receiver_key)`,
  },
} as const;
export type Witnessed = keyof typeof effects;
export const witnessed = Object.keys(effects) as readonly Witnessed[]; // the keys of this very table

/**
 * Notes each effect in the order in which it happened, also a second one that the table itself would refuse without
 * a word (`ON CONFLICT DO NOTHING`): triggers that run before the row is written, in the checker's own table.
 */
export async function placeWitness(service: Witnessed, ownerUrl: string): Promise<void> {
  const { table, cause, key } = effects[service];
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`
    CREATE TABLE witness (n bigserial PRIMARY KEY, cause uuid NOT NULL, key text NOT NULL);
    CREATE FUNCTION witness() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO witness (cause, key) VALUES (${cause}, ${key});
      RETURN NEW;
    END $$;
    CREATE TRIGGER witness BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION witness();
  `);
  await client.end();
}
