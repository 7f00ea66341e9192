/** A QR code: its modules in rows, true for black, without the quiet zone. */
export type QrMatrix = boolean[][];

/** Longest text whose code a phone reads at arm's length, in characters. */
export const longestCode = 600;

/** White modules around the code that readers need. */
export const quietZone = 4;

/** How many modules a code is wide, quiet zone included. */
export const widthOf = (matrix: QrMatrix): number => matrix.length + 2 * quietZone;

/** The code of a text. The encoder is fetched when it is first asked for. */
export async function loadQr(text: string): Promise<QrMatrix> {
  const { encode } = await import('uqr');
  // The least correction makes the largest modules: a clean screen and fresh paper need no more. What fits anyway is taken.
  return encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data;
}

/** The black modules as one path, a run at a time. */
export function qrPath(matrix: QrMatrix): string {
  let path = '';
  matrix.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      const start = x;
      while (row[x]) x += 1;
      if (x > start) path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h${start - x}z`;
    }
  });
  return path;
}
