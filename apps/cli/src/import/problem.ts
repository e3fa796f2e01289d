/** What is wrong, or odd, with one cell or row of a log; the text is found by the code. */
export interface Problem {
  readonly code: string;
  /** As a spreadsheet counts: the header is row 1. 0: the file as a whole. */
  readonly row: number;
  /** Undefined: the row as a whole. */
  readonly column?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The log cannot be read, or not any further. */
export class LogUnreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
