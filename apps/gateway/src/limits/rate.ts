/** What is left of a caller's rate, for the headers. */
export interface Rate {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until all of it is back. */
  readonly resetSeconds: number;
  /** Whole seconds until the next request is let through. */
  readonly retrySeconds: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** A bucket per caller that holds a minute's requests and is filled evenly. */
export function rateLimiter(
  now: () => number = Date.now,
): (caller: string, perMinute: number, cost?: number) => Rate {
  const buckets = new Map<string, Bucket>();
  return (caller, perMinute, cost = 1) => {
    const at = now();
    const perMs = perMinute / 60_000;
    const bucket = buckets.get(caller) ?? { level: perMinute, at };
    bucket.level = Math.min(perMinute, bucket.level + (at - bucket.at) * perMs);
    bucket.at = at;
    const allowed = bucket.level >= cost;
    if (allowed) bucket.level -= cost;
    if (buckets.size > 50_000) forgetFull(buckets, at);
    buckets.set(caller, bucket);
    return {
      allowed,
      limit: perMinute,
      remaining: Math.floor(bucket.level),
      resetSeconds: Math.ceil((perMinute - bucket.level) / perMs / 1_000),
      retrySeconds: Math.max(1, Math.ceil((cost - bucket.level) / perMs / 1_000)),
    };
  };
}

/** A caller who sent nothing for a minute has a full bucket, which is the same as none. */
function forgetFull(buckets: Map<string, Bucket>, at: number): void {
  for (const [caller, bucket] of buckets) if (at - bucket.at > 60_000) buckets.delete(caller);
}
