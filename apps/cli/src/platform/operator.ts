import { apiAt, signIn, type Api } from './api.js';
import type { CommandInput } from '../command.js';

/**
 * Whoever runs the command, at the public API: by `AFTERCARE_API_KEY`, else signed in with `AFTERCARE_LOGIN` and
 * `AFTERCARE_PASSWORD`, else as the demo company's administrator.
 */
export async function operatorAt(
  url: string,
  environment: CommandInput['environment'],
  locale: string,
  signal?: AbortSignal,
): Promise<Api> {
  const secret =
    environment['AFTERCARE_API_KEY'] ??
    (await signIn(
      url,
      {
        login: environment['AFTERCARE_LOGIN'] ?? 'admin',
        password: environment['AFTERCARE_PASSWORD'] ?? (await demoPassword()),
      },
      locale,
    ));
  return apiAt(url, secret, locale, signal);
}

const demoPassword = async () => (await import('../demo-company/load-demo-company.js')).demoPassword;
