import type { InputOf } from '@aftercare/contracts/define';
import type { revokeApiKey as command } from '@aftercare/contracts/identity/api-key';
import { revokeApiKey as decide } from '../domain/api-key.js';
import type { Ports } from './ports.js';
import { scopeBy } from './rights.js';

/** COM-04: works at once: the gateway forgets it when it hears of it. */
export const revokeApiKey =
  ({ together, apiKeys }: Pick<Ports, 'together' | 'apiKeys'>) =>
  (input: InputOf<typeof command>) =>
    together(async (act) => {
      const key = await apiKeys.lock(input, scopeBy('API_KEY_MANAGE'));
      return apiKeys.save(key, decide(key, act));
    });
