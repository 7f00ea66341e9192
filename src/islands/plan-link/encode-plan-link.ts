import { longestPayload, withHead } from '#src/domain/plan/link-head.ts';
import type { Plan } from '#src/domain/plan/plan.ts';

/** Bytes in the alphabet of addresses. */
const base64url = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * The link that carries a plan: its short form, the words compressed, behind the `#`, which browsers send to nobody.
 * @param plan what leaves the device, so first through `planToShare`
 * @param address of the session page, without a fragment
 */
export async function encodePlanLink(plan: Plan, address: string): Promise<string> {
  const { packPlan } = await import('#src/domain/plan/compact.ts');
  const { numbers, words } = packPlan(plan);
  const packed = await deflate(words);
  // Two bytes say how many bytes of numbers there are: what they say repeats little, and travels as it is.
  const size = [numbers.length >> 8, numbers.length & 255];
  const payload = withHead(base64url(Uint8Array.from([...size, ...numbers, ...packed])));
  // Mail programs leave signs at the end out of the link. Behind the length that the head tells, anything may stand.
  return `${address}#p=${payload}${/[-_]$/.test(payload) ? '0' : ''}`;
}

/** Whether a link is too long to be read again: then a file carries the plan. */
export const isLinkTooLong = (link: string): boolean => link.length - (link.indexOf('#p=') + 3) > longestPayload;
