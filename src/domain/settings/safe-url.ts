const allowed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Decides for every address that a person brings in: the address to follow, or null.
 * Only web, mail and telephone addresses pass; control characters never do.
 */
export function safeUrl(value: string): string | null {
  const text = value.trim();
  // eslint-disable-next-line no-control-regex -- control characters are how addresses get past naive checks
  if (text === '' || text.length > 2000 || /[\u0000-\u001F\u007F\s]/.test(text)) return null;
  const match = /^([a-z][a-z0-9+.-]*:)/i.exec(text);
  if (!match?.[1]) return null;
  const scheme = match[1].toLowerCase();
  if (!allowed.has(scheme)) return null;
  const isWhole = scheme.startsWith('http')
    ? /^https?:\/\/[^/?#@\\]+\.[^/?#@\\]+([/?#]|$)/i.test(text)
    : // No "//": it would start a host, and before the host a user.
      /^[a-z]+:[^/\\]/i.test(text);
  return isWhole ? text : null;
}
