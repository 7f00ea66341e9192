/** What a part of an address is. `owner` names who holds the site; all the rest can be written freely. */
export type Role = 'protocol' | 'user' | 'before' | 'owner' | 'port' | 'path' | 'query';

export interface AddressPart {
  role: Role;
  /** The characters as they stand in the address, separators included. */
  text: string;
}

const shape = /^(https?:\/\/)?([^/?#@]*@)?([^/?#:]+)(:\d+)?(\/[^?#]*)?([?#].*)?$/;

/**
 * Cuts an address at the places that decide who owns it. Exercises use reserved domains only (`.example`, `.test`), so the
 * owner is always the last two words of the host.
 */
export function cut(address: string): AddressPart[] {
  const [, protocol, user, host = '', port, path, query] = shape.exec(address) ?? [];
  const words = host.split('.');
  const parts: [Role, string | undefined][] = [
    ['protocol', protocol],
    ['user', user],
    ['before', words.length > 2 ? `${words.slice(0, -2).join('.')}.` : undefined],
    ['owner', words.slice(-2).join('.')],
    ['port', port],
    ['path', path],
    ['query', query],
  ];
  return parts.flatMap(([role, text]) => (text ? [{ role, text }] : []));
}

/** The part of an address that names its owner. */
export const ownerOf = (address: string): string => cut(address).find(({ role }) => role === 'owner')?.text ?? '';

/** Characters that are taken for another, and the message that names each. */
const lookAlikes: [RegExp, string][] = [
  [/0/, 'zero'],
  [/1/, 'one'],
  [/5/, 'five'],
  [/[Ѐ-ӿ]/u, 'cyrillic'],
  [/[Ͱ-Ͽ]/u, 'greek'],
  [/-/, 'hyphen'],
  [/\./, 'dot'],
];

/** One sign of a name, with the message that names it where the eye may take it for another. */
export interface Sign {
  text: string;
  name: string | null;
}

/** A name sign by sign: pairs that look like one letter stay together. */
export function spell(name: string): Sign[] {
  return (name.match(/rn|vv|./gu) ?? []).map((text) => {
    const pair: Record<string, string> = { rn: 'r-n', vv: 'v-v' };
    return { text, name: pair[text] ?? lookAlikes.find(([signs]) => signs.test(text))?.[1] ?? null };
  });
}
