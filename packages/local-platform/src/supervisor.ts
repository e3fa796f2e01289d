/**
 * A process of its own between the launcher and its children. It has its own session, so that Ctrl-C in the
 * terminal does not reach it, and it notices the end of the launcher, however it ended, by the closing of the
 * channel between them: then it stops every child, hard if need be, and ends.
 *
 * Only node's own modules are imported here: the file is also run as it stands, without a build.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { ChildSpec, FromSupervisor, ToSupervisor } from './supervisor-messages.js';

/** After the launcher's death nothing may be left within ten seconds. */
const ORPHAN_LIMITS = { politeMs: 5_000, firmMs: 1_500 };

interface Supervised {
  readonly process: ChildProcess;
  readonly spec: ChildSpec;
  stopping: boolean;
}

const children = new Map<number, Supervised>();
let ending = false;

process.on('message', (message) => {
  // Only our own launcher holds the other end of this channel.
  const order = message as ToSupervisor;
  if (order.op === 'spawn') start(order.id, order.spec);
  else if (order.op === 'signal') signalChild(order.id, order.signal);
  else stop(order.id, order.limits);
});
process.on('disconnect', endAll);
process.on('SIGTERM', endAll);
// The launcher decides what Ctrl-C and a closed terminal mean.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});

function start(id: number, spec: ChildSpec): void {
  if (ending) return tell({ event: 'failed', id, message: 'The supervisor is ending.' });
  let log: number | undefined;
  try {
    log = openSync(spec.logFile, 'a', 0o640);
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      ...(spec.user && { uid: spec.user.uid, gid: spec.user.gid }),
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.once('error', (error) => forget(id, { event: 'failed', id, message: error.message }));
    child.once('exit', (code, signal) => forget(id, { event: 'exited', id, code, signal }));
    children.set(id, { process: child, spec, stopping: false });
    if (child.pid !== undefined) tell({ event: 'started', id, pid: child.pid });
  } catch (error) {
    forget(id, { event: 'failed', id, message: String(error) });
  } finally {
    if (log !== undefined) closeSync(log);
  }
}

function forget(id: number, news: FromSupervisor): void {
  children.delete(id);
  tell(news);
  if (ending && children.size === 0) process.exit(0);
}

function signalChild(id: number, signal: NodeJS.Signals): void {
  children.get(id)?.process.kill(signal);
}

function stop(id: number, limits: { politeMs: number; firmMs: number }): void {
  const child = children.get(id);
  if (child === undefined || child.stopping) return;
  child.stopping = true;
  const [polite, firm] = child.spec.stopSignals;
  // A suspended process takes no notice of a signal until it runs again.
  child.process.kill('SIGCONT');
  child.process.kill(polite);
  setTimeout(() => signalChild(id, firm), limits.politeMs);
  setTimeout(() => killGroup(child.process), limits.politeMs + limits.firmMs);
}

/** The child leads its group: what it started and did not take along goes with it. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function endAll(): void {
  if (ending) return;
  ending = true;
  if (children.size === 0) process.exit(0);
  for (const [id, child] of children) {
    child.stopping = false;
    stop(id, ORPHAN_LIMITS);
  }
}

function tell(news: FromSupervisor): void {
  if (process.connected) process.send?.(news, () => {});
}
