import type { Caller } from '@aftercare/contracts/caller';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import { scopeFor, type Scope } from '@aftercare/service-kit/scope';

const columns = { unit: 'a.unit_id', people: ['a.owner_id'] };

/** Which articles a command reaches (COM-03): those of the permission's units, and one's own. `a` is the article. */
export const articleInScope = (scope: Scope, p: Parameters): string => scopeCondition(scope, columns, p);

/**
 * Who keeps an article and sees its drafts: writers, reviewers and publishers, as far as their permission reaches. Asks
 * the caller, not the scope, as tickets read the library in the scope of the ticket's permission.
 */
export const articleKept = (caller: Caller, p: Parameters): string =>
  caller.kind === 'service'
    ? 'true'
    : granted(caller, ['ARTICLE_WRITE', 'ARTICLE_REVIEW', 'ARTICLE_PUBLISH'], p);

/** Who may read the revision `r` once it is published: its audience (KB-01). */
export function articleOffered(caller: Caller, p: Parameters): string {
  switch (caller.kind) {
    case 'service':
      return 'true';
    case 'staff':
      return `(r.audience = 'PUBLIC' OR ${granted(caller, ['ARTICLE_READ'], p)})`;
    case 'contact':
      return `r.audience IN ('CUSTOMERS', 'PUBLIC')`;
    case 'anonymous':
      return `r.audience = 'PUBLIC'`;
  }
}

/** Articles `a` with the revision `r` that the caller is shown: the newest to keepers, the published one to readers. */
export function shownArticles(caller: Caller, p: Parameters): string {
  const kept = articleKept(caller, p);
  return `article a
    JOIN article_revision r ON r.article_id = a.id
      AND r.revision = CASE WHEN ${kept} THEN a.revision ELSE a.published_revision END
      AND (${kept} OR (r.offered AND ${articleOffered(caller, p)}))
    JOIN article_tally y ON y.article_id = a.id`;
}

function granted(caller: Caller, permissions: readonly Permission[], p: Parameters): string {
  if (caller.kind !== 'staff') return 'false';
  const held = permissions.filter((permission) => caller.grants[permission] !== undefined);
  const conditions = held.map((staff) => articleInScope(scopeFor(caller, { staff }), p));
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
}
