import { Writable } from 'node:stream';

/** Reads along in identity's log for the code of the first administrator, as whoever starts the platform would. */
export class SetupCodeWatch extends Writable {
  code: string | undefined;

  constructor(private readonly file: Writable) {
    super();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const line = chunk.toString('utf8');
    if (line.includes('"setupCode"')) {
      const [, code] = /"setupCode":"([^"]+)"/.exec(line) ?? [];
      this.code = code;
    }
    this.file.write(chunk, done);
  }
}
