import { firstFreePort, isPortFree } from '@aftercare/local-platform/free-port';

const usual = 4000;

/** `PORT` set and taken is an error; unset and 4000 taken leads to the next free one, and is said. */
export async function choosePort(wanted: string | undefined, say: (line: string) => void): Promise<number> {
  if (wanted === undefined || wanted === '') {
    const port = await firstFreePort(usual);
    if (port !== usual) say(`port ${usual} is taken; using ${port}`);
    return port;
  }
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is not a port: ${wanted}`);
  if (!(await isPortFree(port))) throw new Error(`port ${port} (from PORT) is taken`);
  return port;
}
