/** Most bytes that a link may unpack to. */
export const mostBytes = 262_144;
/** Most times its own size. */
const mostGrowth = 100;
/** Small plans that repeat themselves grow more; up to here that harms nobody. */
const growthFloor = 16_384;
/** So little is unpacked at a time that even the worst stays small. */
const sliceLength = 128;

/** The bytes, or why there are none. */
export type Inflated = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; code: 'too-large' | 'not-a-plan' };

/** A few bytes at a time, and only when they are asked for. */
function slices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.slice(at, at + sliceLength));
        at += sliceLength;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Unpacks bytes that someone sent, and stops as soon as they turn out to be more than a plan can be. Never rejects. */
export async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  const most = Math.min(mostBytes, Math.max(growthFloor, mostGrowth * packed.length));
  const reader = slices(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        void reader.cancel().catch(() => undefined);
        return { ok: false, code: 'too-large' };
      }
      parts.push(value);
    }
  } catch {
    return { ok: false, code: 'not-a-plan' };
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes };
}
