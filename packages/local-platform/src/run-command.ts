import { execFile } from 'node:child_process';

export interface RunOptions {
  readonly timeoutMs: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly signal?: AbortSignal;
}

export interface Finished {
  readonly ok: boolean;
  readonly stdout: string;
  /** Standard output and error, and why it could not run if it could not. */
  readonly text: string;
}

/** Runs a command to its end; a failure is a value, since every caller has a next step to take. */
export function runCommand(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  const { timeoutMs, user, ...rest } = options;
  return new Promise((resolve) => {
    execFile(
      command,
      [...args],
      {
        ...rest,
        ...(user && { uid: user.uid, gid: user.gid }),
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: 16 * 1024 * 1024,
        encoding: 'utf8',
      },
      (error, stdout, stderr) => {
        const why = error && !stderr ? `\n${error.message}` : '';
        resolve({ ok: error === null, stdout, text: `${stdout}${stderr}${why}`.trim() });
      },
    );
  });
}
