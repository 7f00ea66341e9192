/** A saved object's field, or undefined: storage may hold anything. */
export function savedField(saved: unknown, field: string): unknown {
  return typeof saved === 'object' && saved !== null && Object.hasOwn(saved, field) ? (saved as Record<string, unknown>)[field] : undefined;
}

/** A saved list of texts made anew, or null when it is anything else. */
export function savedTexts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? [...value] : null;
}
