import { qrPath, widthOf, type QrMatrix } from './qr-code.ts';

interface Props {
  matrix: QrMatrix;
  /** Least width in px; the code takes whole pixels for each module, and so may be wider. Without it, its style decides. */
  atLeast?: number;
  /** What the code leads to, for those who don't see it. */
  label: string;
}

/** Fewest pixels of a module: with less, no phone reads a screen. */
const leastModule = 2;

/** A QR code, black on white whatever the theme, on its quiet zone. */
export function QrCode({ matrix, atLeast, label }: Props) {
  const modules = widthOf(matrix);
  const size = atLeast === undefined ? undefined : modules * Math.max(leastModule, Math.ceil(atLeast / modules));
  return (
    <svg class="qr-code" viewBox={`0 0 ${modules} ${modules}`} width={size} height={size} role="img" aria-label={label}>
      <rect width={modules} height={modules} fill="#fff" />
      <path d={qrPath(matrix)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
