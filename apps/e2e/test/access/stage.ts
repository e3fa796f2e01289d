import { startWorld, type World } from '../support/platform.js';
import type { KnownIds } from '../support/valid-input.js';
import { gather, type Character } from './characters.js';
import { matrix } from './matrix/all.js';
import { sees, type Prepared } from './oracle.js';
import { branches, prepareBranch } from './prepare.js';
import { prepareCompany } from './prepare-company.js';

/** The whole platform, everybody who asks, and everything that they may or may not see. */
export interface Stage {
  readonly world: World;
  readonly characters: readonly Character[];
  readonly prepared: readonly Prepared[];
  readonly find: (type: string, id: string) => Prepared | undefined;
  readonly isShownTo: (character: Character, record: Prepared) => boolean;
  /** For inputs: the first prepared record of each type. */
  readonly ids: KnownIds;
}

export async function setStage(): Promise<Stage> {
  const world = await startWorld();
  try {
    const characters = await gather(world);
    const prepared: Prepared[] = [];
    for (const branch of branches) prepared.push(...(await prepareBranch(world, branch)));
    prepared.push(...(await prepareCompany(world)));
    const byId = new Map(prepared.map((record) => [record.id, record]));
    return {
      world,
      characters,
      prepared,
      find: (_type, id) => byId.get(id),
      isShownTo: (character, record) => sees(character, rowOf(record.type), record),
      ids: Object.fromEntries(prepared.toReversed().map(({ type, id }) => [type, id])),
    };
  } catch (error) {
    await world.stop();
    throw error;
  }
}

export function rowOf(type: string) {
  const row = matrix.records[type];
  if (!row) throw new Error(`${type} has no row`);
  return row;
}
