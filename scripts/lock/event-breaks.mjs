/**
 * What consumers of an event would miss: everything in `before` that `after` no longer promises, and new fields that
 * old events in the archive do not have. Both are entries of contracts.lock.json; `after` undefined: the event is gone.
 */
export function eventBreaks(subject, before, after) {
  if (before.kind !== 'event') return [];
  if (!after) return [`${subject} is gone`];
  return breaks(before.data, after.data, subject);
}

function breaks(before, after, at) {
  const variants = (schema) => schema.anyOf ?? schema.oneOf;
  if (variants(before) || variants(after))
    return variantBreaks(variants(before) ?? [before], variants(after) ?? [after], at);
  return [
    ...typeBreaks(before, after, at),
    ...enumBreaks(before, after, at),
    ...limitBreaks(before, after, at),
    ...fieldBreaks(before, after, at),
    ...partBreaks(before, after, at),
  ];
}

function variantBreaks(before, after, at) {
  const lost = before.filter((old) => !after.some((now) => breaks(old, now, at).length === 0));
  return lost.length === 0
    ? []
    : [`${at}: no longer ${lost.map((variant) => JSON.stringify(variant)).join(' or ')}`];
}

/** `type` is one name or a list of them, e.g. `["string", "null"]`. */
function typeBreaks(before, after, at) {
  const [was, is] = [before.type, after.type].map((type) => (type === undefined ? undefined : [type].flat()));
  const kept = is === undefined || (was?.every((type) => is.includes(type)) ?? false);
  return kept ? [] : [`${at}: was ${was?.join(' or ') ?? 'anything'}, is ${is.join(' or ')}`];
}

function enumBreaks(before, after, at) {
  const values = (schema) => schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  const now = values(after);
  if (!now) return [];
  const lost = (values(before) ?? ['any value']).filter((value) => !now.includes(value));
  return lost.length === 0 ? [] : [`${at}: lost ${lost.join(', ')}`];
}

/** Lower bounds may not rise, upper bounds may not fall, shapes may not change. */
function limitBreaks(before, after, at) {
  const rose = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'].filter(
    (limit) => after[limit] !== undefined && after[limit] > (before[limit] ?? -Infinity),
  );
  const fell = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'].filter(
    (limit) => after[limit] !== undefined && after[limit] < (before[limit] ?? Infinity),
  );
  const changed = ['format', 'pattern'].filter(
    (shape) => after[shape] !== undefined && after[shape] !== before[shape],
  );
  return [...rose, ...fell, ...changed].map((limit) => `${at}: narrower ${limit}`);
}

function fieldBreaks(before, after, at) {
  const needed = new Set(after.required ?? []);
  const wasNeeded = new Set(before.required ?? []);
  const fields = Object.entries(before.properties ?? {}).flatMap(([name, old]) => {
    const now = after.properties?.[name];
    if (!now) return [`${at}.${name} is gone`];
    if (wasNeeded.has(name) && !needed.has(name)) return [`${at}.${name} is no longer always there`];
    return breaks(old, now, `${at}.${name}`);
  });
  const demanded = [...needed].filter((name) => !wasNeeded.has(name));
  return [...fields, ...demanded.map((name) => `${at}.${name} is demanded, older events do not have it`)];
}

function partBreaks(before, after, at) {
  const parts = [
    ['items', '[]'],
    ['additionalProperties', '{}'],
  ];
  return parts.flatMap(([part, mark]) =>
    typeof before[part] === 'object' && typeof after[part] === 'object'
      ? breaks(before[part], after[part], at + mark)
      : [],
  );
}
