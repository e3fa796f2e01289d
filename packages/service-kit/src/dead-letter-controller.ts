import { deadLetterRequests } from '@aftercare/contracts/dead-letter';
import type { InputOf } from '@aftercare/contracts/define';
import { Controller, Inject, type Type } from '@nestjs/common';
import type { DeadLetterDesk } from './dead-letter-desk.js';
import { Handles } from './handles.js';
import { DEAD_LETTERS } from './providers.js';

const operators = { staff: 'OPERATE' };

/** What an administrator asks a service about its dead letters; every service has it. */
export function deadLetterController(service: string): Type {
  const requests = deadLetterRequests(service);
  type ById = InputOf<typeof requests.read>;

  @Controller()
  class DeadLetterController {
    constructor(@Inject(DEAD_LETTERS) private readonly desk: DeadLetterDesk) {}

    @Handles(requests.list, operators)
    async list({ filter, page }: InputOf<typeof requests.list>) {
      const { nodes, hasNextPage } = await this.desk.list(page, filter);
      const shown = nodes.map(({ cursor, node }) => ({
        cursor,
        node: { ...node, at: node.at.toISOString() },
      }));
      return { nodes: shown, hasNextPage };
    }

    @Handles(requests.read, operators)
    async read({ id }: ById) {
      return { data: await this.desk.read(id) };
    }

    @Handles(requests.repair, operators)
    async repair({ id, data }: InputOf<typeof requests.repair>) {
      await this.desk.repair(id, data);
      return { id };
    }

    @Handles(requests.replay, operators)
    async replay({ id }: ById) {
      return { id, played: await this.desk.replay(id) };
    }

    @Handles(requests.skip, operators)
    async skip({ id }: ById) {
      return { id, played: await this.desk.skip(id) };
    }
  }
  return DeadLetterController;
}
