/** COM-18. Every refusal names one of these. */
export const limits = {
  /** Bytes of a request or of a WebSocket message. */
  body: 256 * 1024,
  /** Lexical tokens of a document. */
  tokens: 4_000,
  /** Fields within fields. */
  depth: 16,
  /** Fields under another name, fragments counted as often as they are used. */
  aliases: 50,
  /** Fields in all, fragments counted as often as they are used. */
  selections: 2_000,
  /** Fields and records that an answer can have: the fields of a list count once for each record asked for. */
  cost: 50_000,
  /** Root fields of a mutation: each is a change of its own. */
  mutations: 10,
  /** Operations in one request. */
  batch: 1,
  /** Directives on one field. */
  directives: 10,
  /** Open WebSocket connections of one caller or address. */
  connections: 50,
  /** Subscriptions of one connection. */
  subscriptions: 50,
} as const;

export type LimitName = keyof typeof limits | 'rate';

/** A request went over a limit. */
export class LimitExceeded extends Error {
  constructor(
    readonly limit: LimitName,
    readonly max: number = limit === 'rate' ? 0 : limits[limit],
  ) {
    super(`limit ${limit} of ${max} exceeded`);
    this.name = 'LimitExceeded';
  }
}
