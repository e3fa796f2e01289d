// A process started by a script of this folder does not outlive it, not even when the script is killed and can
// pass nothing on. Preloaded with `node --import`, or used as a function.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 400;
/** Time for an orderly end before this process ends itself hard. */
const ORDERLY_MS = 2_500;

/** Calls `gone` once when the parent (or, behind a shell that npm put between, its parent) has ended. */
export function watchParent(gone) {
  const parent = process.ppid;
  const shellOf = process.env.npm_lifecycle_event === undefined ? undefined : parentOfShell(parent);
  const timer = setInterval(() => {
    const left = process.ppid !== parent || (shellOf !== undefined && parentOfShell(parent) !== shellOf);
    if (!left) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS);
  timer.unref();
}

/** Undefined when that process is no shell, or where there is no /proc to ask. */
function parentOfShell(pid) {
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return /^(ba|da|z)?sh$/.test(name) ? Number(rest.split(' ')[1]) : undefined;
  } catch {
    return undefined;
  }
}

const preloaded = process.argv[1] === undefined || pathToFileURL(process.argv[1]).href !== import.meta.url;
if (preloaded && isMainThread && process.env.AFTERCARE_END_WITH_PARENT === '1') {
  // Not for the children of this process in turn: they have a supervisor, or are their parent's business.
  delete process.env.AFTERCARE_END_WITH_PARENT;
  watchParent(() => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), ORDERLY_MS).unref();
  });
}
