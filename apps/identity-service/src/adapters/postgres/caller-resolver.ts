import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { resolveSession } from '@aftercare/contracts/identity/session';
import type { Database } from '@aftercare/service-kit/database';
import { secretHash } from '../../application/secrets.js';
import { cutTo, mergeGrants, type Grant } from '../../domain/grants.js';
import { keptUntil, sessionRules } from '../../domain/session.js';

interface Row {
  readonly id: string;
  readonly accountId: string;
  readonly now: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
  readonly scopes: string[] | null;
  readonly unitId: string | null;
  readonly locale: 'zh-CN' | 'en';
  readonly zone: string | null;
  readonly roles: { readonly code: string; readonly grants: Grant[] }[] | null;
  readonly customerId: string | null;
  readonly contactId: string | null;
}

const roles = `(SELECT jsonb_agg(jsonb_build_object('code', g.code, 'grants', g.grants) ORDER BY g.code)
  FROM role g WHERE g.active AND g.code = ANY(p.role_codes)) AS roles`;

const bySession = `
  SELECT s.id, s.account_id AS "accountId", now() AS now, s.last_used_at AS "lastUsedAt", s.expires_at AS "expiresAt",
         NULL::text[] AS scopes, p.unit_id AS "unitId", coalesce(p.locale, a.locale) AS locale,
         coalesce(p.zone, 'Asia/Shanghai') AS zone, a.customer_id AS "customerId", a.contact_id AS "contactId", ${roles}
  FROM session s LEFT JOIN person p ON p.id = s.account_id AND p.active
  LEFT JOIN contact_account a ON a.id = s.account_id AND a.state = 'ACTIVE'
  WHERE s.secret_hash = $1 AND s.expires_at > now() AND s.last_used_at > now() - $2 * interval '1 ms'
    AND coalesce(p.id, a.id) IS NOT NULL`;

const byApiKey = `
  SELECT k.id, p.id AS "accountId", now() AS now, k.last_used_at AS "lastUsedAt", k.expires_at AS "expiresAt",
         k.scopes, p.unit_id AS "unitId", p.locale, NULL AS zone, NULL AS "customerId", NULL AS "contactId", ${roles}
  FROM api_key k JOIN person p ON p.id = k.owner_id AND p.active
  WHERE k.secret_hash = $1 AND k.expires_at > now() AND k.revoked_at IS NULL`;

const nobody = { caller: null, sessionId: null, zone: null, validUntil: null };

/** Who is behind a secret: one statement, and at most once a minute another that notes the use (COM-04). */
export const callerResolver =
  (database: Database) =>
  async ({ kind, secret }: InputOf<typeof resolveSession>): Promise<OutputOf<typeof resolveSession>> => {
    const hash = secretHash(secret);
    const session = kind === 'SESSION';
    const { rows } = await database.pool.query<Row>(
      session
        ? { name: 'resolve-session', text: bySession, values: [hash, sessionRules.idleMs] }
        : { name: 'resolve-api-key', text: byApiKey, values: [hash] },
    );
    const [row] = rows;
    const caller = row && callerOf(row);
    if (!caller) return nobody;
    await noteUse(database, session ? 'session' : 'api_key', row);
    return {
      caller,
      sessionId: session ? row.id : null,
      zone: row.zone,
      validUntil: new Date(keptUntil(row.now, row.expiresAt)).toISOString(),
    };
  };

function callerOf({
  accountId: id,
  unitId,
  locale,
  roles: held,
  scopes,
  customerId,
  contactId,
}: Row): Caller | undefined {
  if (customerId && contactId) return { kind: 'contact', id, customerId, contactId, locale };
  if (!unitId) return undefined;
  const all = mergeGrants((held ?? []).map(({ grants }) => grants));
  const grants = { ...(scopes ? cutTo(all, scopes) : all) };
  const codes = (held ?? []).map(({ code }) => code);
  return { kind: 'staff', id, unitId, roles: codes, grants, locale, ...(scopes ? { byKey: true } : {}) };
}

async function noteUse(
  database: Database,
  table: 'session' | 'api_key',
  { id, now, lastUsedAt }: Row,
): Promise<void> {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < sessionRules.noteUseEveryMs) return;
  await database.pool.query({
    name: `note-use-of-${table}`,
    text: `UPDATE ${table} SET last_used_at = now()
           WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - $2 * interval '1 ms')`,
    values: [id, sessionRules.noteUseEveryMs],
  });
}
