/** Fields that may be mended without forgetting what was learned: they change neither the question nor its answer. */
const mendable = new Set([
  'title',
  'minutes',
  'certainty',
  'practice_only',
  'standalone',
  'prompt',
  'instruction',
  'hints',
  'misconception',
]);

/** Wording is mendable too: a text in every language. */
function isWording(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}

/** What is left of an authored exercise: ids, order and key. */
function skeleton(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([field, inner]) => inner !== undefined && !mendable.has(field) && !isWording(inner))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return fields.map(([field, inner]) => [field, skeleton(inner)]);
}

/**
 * A short fingerprint of an exercise's ids and key (two FNV-1a passes, 16 hex digits).
 * Saved with each attempt: a mended typo, a better hint or another length keep the attempt valid; a changed answer does not.
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
