/**
 * A short fingerprint of a passage (FNV-1a, 8 hex digits): what a rewording keeps of the text that it replaced.
 * Line breaks and repeated spaces don't count: they change nothing on the page.
 */
export function textHash(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
