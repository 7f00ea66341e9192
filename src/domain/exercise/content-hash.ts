/** Fields whose wording may be mended without forgetting what was learned. */
function isWording(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}

function skeleton(value: unknown): unknown {
  if (isWording(value)) return '';
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.map(([field, inner]) => [field, skeleton(inner)]);
}

/**
 * A short fingerprint of an exercise's ids and key, its wording left out (two FNV-1a passes, 16 hex digits).
 * Saved with each attempt: a mended typo keeps the attempt valid, a changed answer does not.
 */
export function contentHash(authored: unknown): string {
  const text = JSON.stringify(skeleton(authored));
  const pass = (start: number): string => {
    let hash = start;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return pass(0x811c9dc5) + pass(0x9747b28c);
}
