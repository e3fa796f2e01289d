import type { z } from 'zod';

/** A request to change something. Carries an idempotency key; answered by exactly one service. */
export interface CommandDefinition<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'command';
  /** `<service>.<aggregate>.<action>`, e.g. `ticket.ticket.open`. */
  readonly name: string;
  readonly service: string;
  /** NATS subject, e.g. `cmd.ticket.ticket.open.v1`. */
  readonly subject: string;
  readonly input: I;
  readonly output: O;
}

/** A question that changes nothing. */
export interface QueryDefinition<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query';
  readonly name: string;
  readonly service: string;
  readonly subject: string;
  readonly input: I;
  readonly output: O;
}

/** A fact, in the past tense: ids, codes and company reference data only, never personal text. */
export interface EventDefinition<N extends string = string, D extends z.ZodType = z.ZodType> {
  readonly kind: 'event';
  /** `<aggregate>.<past-tense>`, e.g. `ticket.opened`. */
  readonly name: N;
  /** The kind of record whose version this event advances, e.g. `ticket`. */
  readonly aggregate: string;
  /** NATS subject, e.g. `evt.ticket.opened.v1`. */
  readonly subject: string;
  readonly data: D;
}

export type RequestDefinition = CommandDefinition | QueryDefinition;
export type InputOf<R extends { input: z.ZodType }> = z.infer<R['input']>;
export type OutputOf<R extends { output: z.ZodType }> = z.infer<R['output']>;
export type DataOf<E extends { data: z.ZodType }> = z.infer<E['data']>;

/** `name` = `<service>.<aggregate>.<action>`. */
export function defineCommand<I extends z.ZodType, O extends z.ZodType>(
  name: `${string}.${string}.${string}`,
  shape: { input: I; output: O },
): CommandDefinition<I, O> {
  return { kind: 'command', name, service: serviceOf(name), subject: `cmd.${name}.v1`, ...shape };
}

/** `name` = `<service>.<aggregate>.<question>`. */
export function defineQuery<I extends z.ZodType, O extends z.ZodType>(
  name: `${string}.${string}.${string}`,
  shape: { input: I; output: O },
): QueryDefinition<I, O> {
  return { kind: 'query', name, service: serviceOf(name), subject: `qry.${name}.v1`, ...shape };
}

/** `name` = `<aggregate>.<past-tense>`. */
export function defineEvent<N extends `${string}.${string}`, D extends z.ZodType>(
  name: N,
  data: D,
): EventDefinition<N, D> {
  return {
    kind: 'event',
    name,
    aggregate: name.slice(0, name.indexOf('.')),
    subject: `evt.${name}.v1`,
    data,
  };
}

function serviceOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
