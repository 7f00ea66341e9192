/** Puts values in the `{places}` of a message. A place without a value stays as it is, and a test finds it. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
