import { isOneLine } from '@aftercare/contracts/text';
import type { Log } from '@aftercare/service-kit/log';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Rate } from '../limits/rate.js';

const oneLine = (max: number) => z.string().max(max).refine(isOneLine);

/** What a page of the portal says of its own failure: places in the program, no words of people. */
const pageError = z.object({
  /** Shown to the person, who tells it to the administrator. */
  reference: z.string().regex(/^[0-9a-f]{12}$/),
  /** Without what stands behind `?`. */
  page: oneLine(200).regex(/^\/[^?#]*$/),
  /** Kind of error, e.g. `TypeError`. */
  error: z.string().regex(/^[A-Za-z]{1,60}$/),
  frames: z.array(oneLine(200)).max(12),
});

interface PageErrorParts {
  readonly log: Log;
  /** Counts a report of this address. */
  readonly rate: (address: string) => Rate;
}

/** COM-19: an error that only a browser saw stands in the log, under the number that the person was shown. */
export function takePageErrors(app: FastifyInstance, { log, rate }: PageErrorParts): void {
  app.post('/page-errors', { bodyLimit: 8 * 1024 }, (request, reply) => {
    if (!rate(request.ip).allowed) return reply.code(429).send();
    const { success, data } = pageError.safeParse(request.body);
    if (!success) return reply.code(400).send();
    log.warn(data, 'a page failed');
    return reply.code(204).send();
  });
}
