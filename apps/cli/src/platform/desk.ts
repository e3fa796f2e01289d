import type { Caller } from '@aftercare/contracts/caller';
import type { CommandDefinition, InputOf, OutputOf, QueryDefinition } from '@aftercare/contracts/define';
import { resolveSession, signIn } from '@aftercare/contracts/identity/session';
import { tokenMint } from '@aftercare/service-kit/access-token';
import { connectNats, type NatsEnv } from '@aftercare/service-kit/nats-connection';
import { rpcClient, type Ask } from '@aftercare/service-kit/rpc-client';
import type { z } from 'zod';

const anonymous: Caller = { kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' };

/** Asks services as people do, with the gateway's key: what seeds and imports of this installation go through. */
export interface Desk {
  readonly ask: Ask;
  readonly stop: () => Promise<void>;
}

/** A person at the desk. Every command carries a key, so that doing it again has no second effect. */
export interface DeskPerson {
  readonly command: <D extends CommandDefinition>(
    to: D,
    key: string,
    input: z.input<D['input']>,
  ) => Promise<OutputOf<D>>;
  readonly query: <D extends QueryDefinition>(to: D, input: z.input<D['input']>) => Promise<OutputOf<D>>;
}

/** `user`: where the broker asks who connects. */
export async function openDesk(
  natsUrl: string,
  gatewayKey: string,
  user: Omit<NatsEnv, 'NATS_URL'> = {},
): Promise<Desk> {
  const connection = await connectNats({ NATS_URL: natsUrl, ...user }, 'gateway', true);
  const ask = rpcClient(connection, 'gateway', await tokenMint('gateway', gatewayKey));
  return { ask, stop: () => connection.drain() };
}

export const nobody = ({ ask }: Desk): DeskPerson => personAs(ask, anonymous);

/** Signs in and acts as that person, with that person's rights. */
export async function signedIn(desk: Desk, login: string, password: string): Promise<DeskPerson> {
  const { secret } = await nobody(desk).command(signIn, `desk:${login}:${Date.now()}`, { login, password });
  const { caller } = await desk.ask(resolveSession, { kind: 'SESSION', secret });
  if (!caller) throw new Error(`the session of ${login} ended at once`);
  return personAs(desk.ask, caller);
}

function personAs(ask: Ask, caller: Caller): DeskPerson {
  return {
    command: (to, key, input) =>
      ask(to, to.input.parse(input) as InputOf<typeof to>, {
        caller,
        idempotencyKey: key,
        timeoutMs: 60_000,
      }),
    query: (to, input) => ask(to, to.input.parse(input) as InputOf<typeof to>, { caller, timeoutMs: 60_000 }),
  };
}
