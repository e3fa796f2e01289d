/** What one child needs; plain values, since they travel over a channel between processes. */
export interface ChildSpec {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Standard output and error are appended here. */
  readonly logFile: string;
  /** Run as this user (only root can). */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** The polite way to end it, and the firm one before SIGKILL. */
  readonly stopSignals: readonly [NodeJS.Signals, NodeJS.Signals];
}

export type ToSupervisor =
  | { op: 'spawn'; id: number; spec: ChildSpec }
  | { op: 'signal'; id: number; signal: NodeJS.Signals }
  | { op: 'stop'; id: number; limits: { politeMs: number; firmMs: number } };

export type FromSupervisor =
  | { event: 'started'; id: number; pid: number }
  | { event: 'failed'; id: number; message: string }
  | { event: 'exited'; id: number; code: number | null; signal: NodeJS.Signals | null };
