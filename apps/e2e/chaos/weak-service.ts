// weak-service.js SERVICE WEAKNESS: runs a service as its main.js does, with one safeguard of its transport left out.
// The chaos tests start it to see that they notice.
import { baseEnv } from '@aftercare/service-kit/base-env';
import { serviceMain } from '@aftercare/service-kit/service-main';
import { weakTransports } from '@aftercare/test-kit/weak-transports';
import { servicesOf } from '@aftercare/cli/platform/services';

const [, , service, weakness] = process.argv;
const { SMTP_URL: smtpUrl = '', PUBLIC_URL: portalUrl = '' } = process.env;
const definition = servicesOf({ smtpUrl, portalUrl }).find(({ name }) => name === service);
const weak = Object.entries(weakTransports).find(([name]) => name === weakness);
if (!definition || !weak) throw new Error(`no service ${service} or no weakness ${weakness}`);

await serviceMain(definition, baseEnv, process.env, { transport: weak[1] });
