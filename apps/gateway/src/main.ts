import { readEnv } from '@aftercare/service-kit/base-env';
import { gatewayEnv } from './env.js';
import { runGateway } from './run-gateway.js';

const hardExitMs = 25_000;

const gateway = await runGateway(readEnv(gatewayEnv, process.env));
const stop = () => {
  setTimeout(() => process.exit(1), hardExitMs).unref();
  void gateway.stop().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
