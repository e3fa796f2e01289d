// npm run chaos [-- --faults N --messages M --sync lazy|always --seed N --json]
import { readArguments, type ChaosArguments } from './arguments.js';
import { mixOf } from './faults/fault-plan.js';
import { startInstallation } from './installation/start-installation.js';
import { runChaos, type ChaosReport } from './run-chaos.js';
import { foundCompany } from './workload/company.js';

const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort(new Error('interrupted')));
process.once('SIGTERM', () => stopped.abort(new Error('ended')));

try {
  const chosen = readArguments(process.argv.slice(2));
  process.exitCode = tell(chosen, await run(chosen));
} catch (error) {
  process.stderr.write(`chaos: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run({ faults, messages, sync, seed }: ChaosArguments): Promise<ChaosReport> {
  const say = (line: string) =>
    void process.stderr.write(`chaos: ${Math.round(performance.now() / 1_000)} s: ${line}\n`);
  say(`seed ${seed}: ${faults} faults under ${messages} writes, JetStream's sync is ${sync}`);
  const installation = await startInstallation({ sync });
  let clean = false;
  try {
    const company = await foundCompany(installation, new Date().toISOString().slice(0, 10));
    const { signal } = stopped;
    const report = await runChaos(installation, company, { seed, mix: mixOf(faults), messages, say, signal });
    clean = isClean(report);
    return report;
  } finally {
    const keepLogs = !clean && !stopped.signal.aborted;
    await installation.stop({ keepLogs });
    if (keepLogs) say(`the services' logs are in ${installation.logFolder}`);
  }
}

function isClean({ findings, wrong }: ChaosReport): boolean {
  return findings.length === 0 && wrong.length === 0;
}

function tell({ json }: ChaosArguments, report: ChaosReport): number {
  const { result, findings, wrong, refusals } = report;
  for (const { kind, what } of findings.slice(0, 50)) process.stderr.write(`chaos: ${kind}: ${what}\n`);
  for (const what of wrong.slice(0, 50)) process.stderr.write(`chaos: ${what}\n`);
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else {
    const { lost, doubled, reordered, messages, seconds } = result;
    const waited = [...refusals].map(([code, times]) => `${times} × ${code}`).join(', ');
    process.stdout.write(
      `${messages} writes, ${Object.entries(result.faults)
        .map(([kind, n]) => `${n} ${kind}`)
        .join(', ')}, ${seconds} s\n` +
        `said again after ${waited || 'nothing'}\n` +
        `lost ${lost}, doubled ${doubled}, reordered ${reordered}\n`,
    );
  }
  return isClean(report) ? 0 : 1;
}
