import type { Weakness } from '@aftercare/test-kit/weak-transports';
import type { Installation } from '../installation/start-installation.js';

/** Runs services without a safeguard while `fn` runs, and as they are afterwards. */
export async function weakened<T>(
  installation: Installation,
  weaknesses: ReadonlyMap<string, Weakness>,
  fn: () => Promise<T>,
): Promise<T> {
  const startAgain = async (weakness: (name: string) => Weakness | undefined) => {
    for (const name of weaknesses.keys()) {
      const service = installation.services.get(name);
      await service?.kill9();
      await service?.start(weakness(name));
    }
    const started = [...weaknesses.keys()].flatMap((name) => installation.services.get(name) ?? []);
    await Promise.all(started.map((service) => service.ready()));
  };
  await startAgain((name) => weaknesses.get(name));
  try {
    return await fn();
  } finally {
    await startAgain(() => undefined);
  }
}
