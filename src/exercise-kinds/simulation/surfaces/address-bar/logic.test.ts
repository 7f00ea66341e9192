import { describe, expect, it } from 'vitest';
import { cut, ownerOf, spell } from './parts.ts';

const roles = (address: string): string =>
  cut(address)
    .map(({ role, text }) => `${role}=${text}`)
    .join(' ');

describe('cutting an address', () => {
  it.each([
    ['https://orvane.example/news', 'protocol=https:// owner=orvane.example path=/news'],
    ['https://docs.orvane.example/b?p=3#x', 'protocol=https:// before=docs. owner=orvane.example path=/b query=?p=3#x'],
    ['https://orvane.example.check.test/login', 'protocol=https:// before=orvane.example. owner=check.test path=/login'],
    ['https://orvane-login.test', 'protocol=https:// owner=orvane-login.test'],
    ['https://orvane.example@sign-in.test/a', 'protocol=https:// user=orvane.example@ owner=sign-in.test path=/a'],
    ['https://a.orvane.example:8443/leave', 'protocol=https:// before=a. owner=orvane.example port=:8443 path=/leave'],
    ['check.test/orvane.example', 'owner=check.test path=/orvane.example'],
    ['https://check.test?to=orvane.example/x', 'protocol=https:// owner=check.test query=?to=orvane.example/x'],
    ['https://check.test#orvane.example', 'protocol=https:// owner=check.test query=#orvane.example'],
    ['https://check.test/a@orvane.example', 'protocol=https:// owner=check.test path=/a@orvane.example'],
  ])('%s', (address, expected) => {
    expect(roles(address)).toBe(expected);
  });

  it('loses no sign, and names the same owner as the URL standard', () => {
    for (const address of [
      'https://orvane.example@sign-in.test/meeting?x=1',
      'https://a.b.c.orvane.example:8443/leave#top',
      'http://orvane.example.account-check.test',
    ]) {
      expect(
        cut(address)
          .map(({ text }) => text)
          .join(''),
      ).toBe(address);
      expect(new URL(address).hostname.endsWith(ownerOf(address))).toBe(true);
    }
  });
});

describe('spelling a name', () => {
  it('names what the eye takes for another sign, and nothing else', () => {
    const named = spell('0rv1rn-ав.test').filter(({ name }) => name !== null);
    expect(named.map(({ text, name }) => `${text}:${name}`)).toEqual([
      '0:zero',
      '1:one',
      'rn:r-n',
      '-:hyphen',
      'а:cyrillic',
      'в:cyrillic',
      '.:dot',
    ]);
    expect(spell('claire').every(({ name }) => name === null)).toBe(true);
  });
});
