/** JSON text with a line for each value; text that is none stays as it is. */
export function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json; // to be seen and mended
  }
}
