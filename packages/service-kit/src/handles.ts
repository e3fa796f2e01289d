import type { InputOf, OutputOf, RequestDefinition } from '@aftercare/contracts/define';
import { MessagePattern } from '@nestjs/microservices';
import type { Admission } from './scope.js';

/** What the server knows about a handler besides its function. */
export interface Handling {
  readonly definition: RequestDefinition;
  readonly admission: Admission;
}

/** A method that takes exactly the definition's input and promises its output; anything else does not compile. */
type HandlerDecorator<D extends RequestDefinition> = <
  M extends (input: InputOf<D>) => OutputOf<D> | Promise<OutputOf<D>>,
>(
  target: object,
  method: string | symbol,
  descriptor: TypedPropertyDescriptor<M>,
) => void;

/**
 * Marks a controller's method as the handler of a command or query and says who may call it. Its argument is the
 * parsed input; the caller's scope, trace and deadline are those of `currentRequest()`.
 */
export const Handles = <D extends RequestDefinition>(
  definition: D,
  admission: Admission,
): HandlerDecorator<D> =>
  MessagePattern(definition.subject, { handling: { definition, admission } satisfies Handling });
