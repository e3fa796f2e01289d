// A launcher of its own for the tests that kill one: brings both servers up, prints where they are, and waits.
import '../../../scripts/run-source.mjs';

const { startPostgres } = await import('../src/start-postgres.ts');
const { startNats } = await import('../src/start-nats.ts');
const [folder, binDir] = process.argv.slice(2);
const log = () => {};
const [postgres, nats] = await Promise.all([
  startPostgres({ dataDir: `${folder}/postgres`, log, fsync: false }),
  startNats({ storeDir: `${folder}/nats`, binDir, log }),
]);
process.stdout.write(`${JSON.stringify({ pids: [postgres.pid, nats.pid], adminUrl: postgres.adminUrl })}\n`);
process.on('SIGTERM', () => void Promise.all([postgres.stop(), nats.stop()]).then(() => process.exit(0)));
