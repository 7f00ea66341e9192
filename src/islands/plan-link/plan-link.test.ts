import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPlan, unpackPlan } from '#src/domain/plan/compact.ts';
import { targetOf } from '#src/domain/plan/changes.ts';
import { findPlanLink, payloadInAddress } from '#src/domain/plan/find-plan-link.ts';
import { longestPayload, withHead } from '#src/domain/plan/link-head.ts';
import { lessonWords, sectionWords, settingWords } from '#src/domain/plan/link-words.ts';
import { emptyPlan, planLimits, type Plan } from '#src/domain/plan/plan.ts';
import { contentsOf, planToShare } from '#src/domain/plan/shared-plan.ts';
import { fullPlan, plainPlan, tailoredPlan } from '../../../tests/support/sample-plans.ts';
import { decodePlanLink } from './decode-plan-link.ts';
import { encodePlanLink, isLinkTooLong } from './encode-plan-link.ts';

const address = 'https://viceversa.example/fr/session/';
const linkOf = (plan: Plan): Promise<string> => encodePlanLink(plan, address);
/** A payload with these words in it, compressed. */
const payloadOf = (words: string | Buffer, numbers: number[] = [0]): string =>
  payloadOfBytes([numbers.length >> 8, numbers.length & 255, ...numbers], deflateRawSync(words));
const payloadOfBytes = (start: number[], packed: Buffer): string =>
  withHead(Buffer.concat([Buffer.from(start), packed]).toString('base64url'));

/** Frozen: links of version 1 as they were made when it was released. They open for ever. */
const keptLinks: [plan: Plan, link: string][] = [
  [
    plainPlan,
    'https://viceversa.example/fr/session/#p=1AHit57VRACYApfOqgamp0AMAPM3RHQAD6QL9AosDAjcCAEUAAzIBAEMDFQYFAEWQvW4bMRCE-SjTqRECJwECl-mCACmM2Em_uhtJBMjleZc8WG-r0mxS5QECnuKk2mb2m5-v-urh4RxTXBaGR0mJ-CJWVLnHB6JXOXGPK6bftWMmkiD3OUo9vz43hp_d4jHS4GwJaSez0Z2Yd03hsRKyilbMuwsWudDQlDjKVJtx8JbUfNwchzWbFQ9PVqLjL8qxbh6djlnUkQWH8qtu39YnLjUWDY_xpJI2PjLd5UTMpVW2F1xH6sPohIXmt3I-WBapqCbqx2608OP_s2_ADlk5IRGH0mrRtwluIosM31mttJU2RCbLUqxCVBvTbYWp6NTMqBVU5BJ1KzyPZDlqq_TwjUgjytz-IahruXRckYuiP7e4vG2ZiKnkWHt4omQPzqlZrPxcbBXlO75IXhJDIj5-wt3dftjd44wr3t_jHEL4Aw',
  ],
  [
    tailoredPlan,
    'https://viceversa.example/fr/session/#p=1AM7UMn_FAC4Aq6i2i_-wrQYAPM3RHQAD6QL9AosDATcEAEUAAwEuAgJEAgDN-KzRAQMVBgUAVVM9bxNBFLyfMp0ly7ICSCiiQqJASEgEEujXdxP7Sbtv1293rTi_1h0-Cqo0dGjPjgPVNbMzbz7ukx5zd7MRLymxu3XeEx-dRVUu8JoYi1tzgQP6pzJiILxDGAdxZXPcVnY_RpN7oSGzeviZG4w5E8OsKrIUwu2cFgyzPZLb01CVuHd9qcbGl3zN7RukSbNazN2dRck4U2XsJo2RGYPTjOCwir_L9NrGnqlI1O5W1ur8xI_AnN2aGGItrA84tKtXzRMSLZ_M5cZlQkUxp_l-NFr3_eVxnghHuB17eGIVa4n6HMEJZMLuG4vFuqM1kLmUohU41Up_SqGP2lczagEVIYpOhod2WRCthbn7TPh2ylAvFNRd3I84IETFuK2SnrP0RB-DlLH7sOEjvtjONUOluc3Q-E90mSi0INrUkzPM53GCL_ngQvKcz5f4Wp0O2MWaYey542MLsd2zQL-h9U3FOyRjkKMRK2dGxJWXbSVcsmOGb_U0S8-ovECqkuEl8xE9sa1yYhn748DFlIHFNpED1q72Gy5xKy9EA02FlhFiyVAix8nESUufyqTheZ5ZSs6KNJ8HbCv9trbwh5mrxbhA-BUaEhqLERoD7mXdNuja8Kqdx3VZ8BI3Rm3GZ3xgi-pc_WW7tQ1HCqvB-LMSvuogeNdOavwn-MppC2nf_iQpWLWWx96kLBCc5Iv3BfwB8Q90JqH1f8orsZYJblx2d3Qhd5l9NSl8_3-RnSfevMXV1RTsNTY44NU1Nl3X_QU',
  ],
  [
    fullPlan,
    'https://viceversa.example/fr/session/#p=1ARTbgCK8AEoA7KjAoYGP5wEAPM3RHQAD6QL9AosDBDcLAEUAAwEuAgJEAgDN-KzRAQFeAANEAQNEAAQFAgZEBAYABgAFAQoCAQAAAxUGBQIACG2UMW8bRxCFt86veB0BgaScBAiMVAFcBAaERIkcNYYRDO8exUH2do8zu4ykX8suuhSu3KQL9kjJDpCKBDH7Zt6bb_g2PXm43mnUcWS4kRiJH8VySlziG2Iqcscljug-lQk9EQXD1KuU3dO-MtxOplulwVkj4kJ6ozvRL2qCayHkIKmgXzxglAcaaiK20pVqbHpjrN4-B22tWS17eGdZHWcpx2HuMdHRS3IMgk3-WObXNnUci-YUbvQuSZz1MdBd7og-18J6j2ObetM8YaT5yZw3LVMmFJPk28lo4bfPj30WnCAHdojEJteS03MEpyJThl9ZLNcDrRWZjGO2AkmpMp5S6HLqqhlTAROGrGk23LfJBk210MMVEdsofX2RYDrkhwlHDDlh2lcdn7OMRJcHLVN4s-MjfraDNEOluXWk_EV0ThTaoKl1H8VwcZHn8jXvZRgjLy7W-KVK6nHI1WHseOBjC7HNs0S3o3WtSxSMxkGfjNiIGZE3UfeVkNGeHLGtp1l6rvIlxqqOqM5HdMS-6kll6p56LucMLDdEjriT2u24xo1-FuppSWmOIRdHIjzPJk690qcy94g8YzaOYkWbzyP2lXFfW_j9QmoxLjH8PbRKpFyMSHnAVu8ag9LAq3aG64XgNa6NqRlf8J4tqvPqX9itDRwtrAbjX5WINfWK79tITf9UvpHUQnpol6QFm7blqTMtSwyi_uJ9iXhE_gdpoUPb_ymvkbXM5cZ1uJoDVPcTa12Ug9LW4TarQaq74v17TQ1nlt-rxQ8f1uFylD7m7o_gRR5WLltebjX1q7LjqouV3iqs-CpvV5JW0s_2wyjVGd7Idgpnw-F6Pt__T2AJJuewiQz5z7Qacl8jL9vXSPec5l-d3Xyq7yiDB2dXTQt_-C-QIRLffodXr2ZAXmOHI75-jV24EozzURNx8ewSXm3GIdei0b-6nbf7xXX-1KhuBvPp6g65_YFo9PN6nINo4jq8jY3MbcO7vW5W-4VssvXrfwE',
  ],
];

describe('the link of a plan', () => {
  it('opens as the plan that it was made from', async () => {
    for (const plan of [plainPlan, tailoredPlan, fullPlan, emptyPlan('abcdefghij', 'en')])
      expect(await decodePlanLink(await linkOf(plan))).toEqual({ ok: true, plan });
  });

  it('opens for ever, once it was made', async () => {
    for (const [plan, link] of keptLinks) expect(await decodePlanLink(link)).toEqual({ ok: true, plan });
  });

  it('names lessons, sections and settings by lists that are never edited', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify([lessonWords, sectionWords, settingWords]))
      .digest('hex');
    expect(digest).toBe('24732e514ed8e537dcbc08b52b5a03d7235f60c438f0fd0b37457b4f04b775a7');
  });

  it('is shorter than 600 characters when nothing is reworded', async () => {
    expect((await linkOf(plainPlan)).length).toBeLessThan(600);
  });

  it('is shorter than 1,200 characters when a lesson is tailored as usual', async () => {
    const [lesson] = tailoredPlan.agenda;
    const reworded = lesson?.type === 'lesson' ? lesson.changes.find((change) => change.type === 'reword')?.text : '';
    expect(reworded?.split(/\s+/).length).toBeGreaterThanOrEqual(80);
    expect((await linkOf(tailoredPlan)).length).toBeLessThan(1200);
  });

  it('ends in a letter or a digit, and holds nothing but these, hyphens and underscores', async () => {
    for (let minutes = 0; minutes < 200; minutes++)
      expect(await linkOf({ ...plainPlan, minutes })).toMatch(/#p=[A-Za-z0-9_-]*[A-Za-z0-9]$/);
  });

  it('brings any plan back as it was', async () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const pair = fc.tuple(id, id).map((ids) => ids.join('/'));
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const minutes = fc.integer({ min: 0, max: planLimits.minutes });
    const section = fc.oneof(id, fc.constantFrom('why', 'myths', 'to-keep'));
    const change = fc.oneof(
      fc.record({ type: fc.constant('hide' as const), section }),
      fc.record({ type: fc.constant('move' as const), section, after: fc.option(section) }),
      fc.record({
        type: fc.constant('reword' as const),
        section,
        part: fc.nat(20),
        language: fc.constantFrom('fr' as const, 'en' as const),
        text: words,
        hash: fc.stringMatching(/^[0-9a-f]{8}$/),
      }),
      fc.record({ type: fc.constant('note' as const), section, to: fc.constantFrom('mentor' as const, 'mentee' as const), text: words }),
      fc.record({ type: fc.constant('drop' as const), exercise: pair }),
      fc.record({ type: fc.constant('add' as const), exercise: pair, section }),
      fc.record({ type: fc.constant('minutes' as const), of: fc.oneof(section, pair, fc.constant('web-bearings/padlock')), minutes }),
    );
    const item = fc.oneof(
      fc.record({
        type: fc.constant('lesson' as const),
        lesson: fc.oneof(pair, fc.constantFrom('web-bearings/read-web-address', 'stay-safe/spot-phishing')),
        changes: fc.uniqueArray(change, { maxLength: 8, selector: targetOf }),
      }),
      fc.record({ type: fc.constantFrom('break' as const, 'task' as const), id, words, minutes }),
    );
    const plan: fc.Arbitrary<Plan> = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{10}$/),
      language: fc.constantFrom('fr' as const, 'en' as const),
      mentor: fc.string({ maxLength: 60 }),
      mentee: fc.string({ maxLength: 60 }),
      minutes,
      start: fc.option(day, { nil: undefined }).map((at) => at?.toISOString().slice(0, 16) ?? ''),
      place: fc.record({ kind: fc.constantFrom('room' as const, 'other' as const, 'remote' as const), words }),
      opens: words,
      message: words,
      note: words,
      goals: fc.array(
        fc.record({ task: words, by: fc.option(day, { nil: undefined }).map((at) => at?.toISOString().slice(0, 10) ?? ''), proof: words }),
        { maxLength: 3 },
      ),
      checklist: fc.uniqueArray(fc.constantFrom('volunteer' as const, 'rules-agreed' as const, 'room-booked' as const)),
      agenda: fc.uniqueArray(item, { maxLength: 5, selector: (each) => (each.type === 'lesson' ? each.lesson : each.id) }),
      values: fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/), fc.constantFrom('chat_tool', 'country')), words, {
        maxKeys: 5,
        noNullPrototype: true,
      }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async (each) => {
        // NUL is a character that no text of a plan keeps.
        fc.pre(!/\\u0000|\\ud[89a-f]|"constructor"|"prototype"/.test(JSON.stringify(each)));
        expect(unpackPlan(packPlan(each))).toEqual({ ok: true, plan: each, isNewer: false });
        const link = await linkOf(each);
        expect(await decodePlanLink(link)).toEqual({ ok: true, plan: each });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a link that has been through the mail', async () => {
  const link = await linkOf(tailoredPlan);
  const payload = link.slice(link.indexOf('#p=') + 3);
  const encoded = encodeURIComponent(link);
  const times = (count: number, text: string): string => (count === 0 ? text : times(count - 1, encodeURIComponent(text)));
  const wrapped = (text: string, width: number, between: string): string => text.match(new RegExp(`.{1,${width}}`, 'gs'))!.join(between);
  const quotedPrintable = wrapped(link.replaceAll('=', '=3D'), 75, '=\r\n');
  const [beforeHash, afterHash] = link.split('#') as [string, string];
  const data =
    'data=05%7C02%7Cphilippe%40orvane.example%7C44253ecc112a4f939f5e08dc36f11754%7C38ae3bcd95794fd4addab42e1495d55a%7C1%7C0%7C638445656302550240%7CUnknown%7CTWFpbGZsb3d8eyJWIjoiMC4wLjAwMDAiLCJQIjoiV2luMzIi%7C0%7C%7C%7C&sdata=Zm9vYmFy%2Bz%3D&reserved=0';
  const proofpoint2 = encodeURIComponent(link).replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-');

  const shapes: Record<string, string> = {
    'as it is': link,
    'its fragment': `#p=${payload}`,
    'its fragment without the sign': `p=${payload}`,
    'the payload alone': payload,
    'the fragment with its sign of equality encoded': `#p%3D${payload}`,
    '%23 in the path': link.replace('#', '%23'),
    '%2523 in the path (Safe Links)': link.replace('#p=', '%2523p%253D'),
    '%2523 with the rest as it was': link.replace('#', '%2523'),
    'encoded once': encoded,
    'encoded twice': times(2, link),
    'encoded three times': times(3, link),
    'encoded four times': times(4, link),
    'hyphens and underscores encoded too': link.replaceAll('-', '%2D').replaceAll('_', '%5F'),
    'lower-case codes': encoded.replace(/%../g, (code) => code.toLowerCase()),
    'Safe Links': `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&${data}`,
    'Safe Links in HTML': `<a href="https://eur01.safelinks.protection.outlook.com/?url=${encoded}&amp;${data.replaceAll('&', '&amp;')}">lien</a>`,
    'Safe Links, of a link in the path': `https://nam11.safelinks.protection.outlook.com/?url=${encodeURIComponent(link.replace('#', '%23'))}&${data}`,
    'Safe Links of Safe Links': `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://nam11.safelinks.protection.outlook.com/?url=${encoded}&${data}`)}&${data}`,
    'Safe Links of which the address bar kept the target': `${address.slice(0, -1)}/%23p%3D${payload}`,
    Teams: `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded}&locale=fr-fr&dest=https%3A%2F%2Fteams.microsoft.com%2Fapi%2Fmt%2Femea%2Fbeta%2Fatpsafelinks%2Fgeturlreputationsitev2%2F&pc=abc&wau=https%3A%2F%2Feur01.safelinks.protection.outlook.com%2FGetUrlReputation&si=1700000000000`,
    'urldefense v1': `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=oIvRg1%2BdGAgOoM1BIlLLqw%3D%3D%0A&r=abc`,
    'urldefense v2': `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&r=abc&m=def&s=ghi&e=`,
    'urldefense v3': `https://urldefense.com/v3/__${beforeHash}*${afterHash}__;Iw!!ACWV5N9M2RV99hQ!Pkwym7OAjoDucUqs2fAwchxqL8-BGd6wOl-51xcgB_yCNwPJ$`,
    'urldefense v3, of a link in the path': `https://urldefense.com/v3/__${beforeHash}*23${afterHash}__;JQ!!ACWV5N9M2RV99hQ!Pkwym7OAj$`,
    'urldefense v3, with its sign of equality encoded': `https://urldefense.com/v3/__${beforeHash}*23p*3D${payload}__;JSU!!ACWV5N9M2RV99hQ!Pkwym7OAj$`,
    Google: `https://www.google.com/url?q=${encoded}&sa=D&source=editors&ust=1700000000000000&usg=AOvVaw0`,
    Barracuda: `https://linkprotect.cudasvc.com/url?a=${encoded.replace(/%../g, (code) => code.toLowerCase())}&c=E,1,abc&typo=1`,
    Cisco: `https://secure-web.cisco.com/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/${encoded}`,
    'wrapped at 76 characters': wrapped(link, 76, '\r\n'),
    'wrapped at 40 characters, by a line feed': wrapped(link, 40, '\n'),
    'wrapped, pasted into one line': wrapped(link, 76, ' '),
    'wrapped and indented': wrapped(link, 60, '\r\n    '),
    'quoted in an answer': `> ${wrapped(link, 70, '\r\n> ')}`,
    'quoted three times': `> > > ${wrapped(link, 70, '\r\n>> > ')}`,
    'quoted-printable': quotedPrintable,
    'quoted-printable, its lines ended by a line feed': quotedPrintable.replaceAll('\r\n', '\n'),
    'quoted-printable within a mail': `Content-Transfer-Encoding: quoted-printable\r\n\r\nVoici le lien :\r\n\r\n${quotedPrintable}\r\n\r\nIn=C3=A8s\r\n`,
    'quoted-printable, Safe Links': wrapped(`https://eur01.safelinks.protection.outlook.com/?url=3D${encoded}&data=3D05%7C02`, 75, '=\r\n'),
    'wrapped in the middle of the sign': link.replace('#p=', '#\r\np='),
    'wrapped after the sign': link.replace('#p=', '#p=\r\n'),
    'wrapped in the middle of a code': encoded.replace('%23p', '%2\r\n3p'),
    'between angle brackets': `<${link}>`,
    'text and address, as in plain mail': `${link}<${link}>`,
    'a Markdown link': `[Notre séance](${link})`,
    'between guillemets': `« ${link} »`,
    'between curly quotes': `“${link}”`,
    'in parentheses': `(${link})`,
    ...Object.fromEntries(
      ['.', ',', ';', ':', '!', '?', ')', '»', '”', '…', '.)', '>.', '*', '**'].map((sign) => [`followed by ${sign}`, link + sign]),
    ),
    'followed by words': `${link} À jeudi, Inès`,
    'followed by words on the next line': `${link}\r\nÀ jeudi\r\nInès`,
    'within a mail': `Bonjour Philippe,\r\n\r\nVoici la séance : ${link}.\r\n\r\nInès\r\nhttps://orvane.example/?p=12#contact`,
    'after another link with p': `https://orvane.example/?p=12 ${link}`,
    'in HTML': `<p>Voici : <a href="${link.replaceAll('&', '&amp;')}">${link}</a></p>`,
    'with its sign as an entity': link.replace('#p=', '&#35;p&#61;'),
    'with soft hyphens and spaces that are not seen': wrapped(link, 50, '\u00AD\u200B'),
    'with spaces around': `  \t${link}\r\n `,
    'with what an address counter adds': `${link}&utm_source=mail&fbclid=abc`,
    'with p in the query': `${address}?p=${payload}`,
  };

  it.each(Object.entries(shapes))('is found: %s', async (_, text) => {
    expect(findPlanLink(text)).toEqual({ ok: true, version: 1, payload: expect.stringContaining(payload.slice(0, -1)) as string });
    expect(await decodePlanLink(text)).toEqual({ ok: true, plan: tailoredPlan });
  });

  it.each(Object.entries(shapes).filter(([name]) => !/followed by words|quoted-printable within|followed by \*/.test(name)))(
    'is said to be cut, when it was cut on top of that: %s',
    (_, text) => {
      // The last twelve characters of the payload are lost, wherever they stand.
      const end = new RegExp(
        Array.from(payload.slice(-12))
          .map((sign) => `${sign === '-' ? '(?:-|%2D|-2D)' : sign === '_' ? '(?:_|%5F|-5F)' : sign}`)
          .join('[^A-Za-z0-9_-]*(?:25|3D|2D|5F)?'),
        'gi',
      );
      const cut = text.replace(end, '');
      expect(cut.length).toBeLessThan(text.length);
      const found = findPlanLink(cut);
      expect(found).toMatchObject({ ok: false, code: 'cut' });
    },
  );

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['#', 'empty'],
    ['#p=', 'empty'],
    [address, 'not-a-plan'],
    [`${address}#p=`, 'empty'],
    ['Bonjour Philippe', 'not-a-plan'],
    ['https://orvane.example/?p=12', 'cut'],
    [link.slice(0, -2), 'cut'],
    [link.slice(0, -40), 'cut'],
    [link.slice(0, link.indexOf('#p=') + 8), 'cut'],
    [`${link.slice(0, -40)}…`, 'cut'],
    [`${link.slice(0, -40)}. À jeudi, Inès`, 'cut'],
    [`${link.slice(0, 100)}${link[100] === 'a' ? 'b' : 'a'}${link.slice(101)}`, 'altered'],
    [`${address}#p=${'a'.repeat(longestPayload + 1)}`, 'too-long'],
    ['x'.repeat(200_001), 'too-long'],
    [`#p=${withHead('abcd', 2)}`, 'newer'],
    [`#p=${withHead('a')}`, 'not-a-plan'],
    [`#p=${withHead('')}`, 'not-a-plan'],
    [`#p=${payloadOf('nothing')}`, 'not-a-plan'],
    [`#p=${payloadOf('', [2])}`, 'not-a-plan'],
    [`#p=${payloadOf(Buffer.from([0xff, 0xfe]), [1])}`, 'not-a-plan'],
    [`#p=${payloadOfBytes([0, 1, 0], Buffer.from('not deflated'))}`, 'not-a-plan'],
    [`#p=${payloadOfBytes([0xff, 0xff], deflateRawSync('a'))}`, 'not-a-plan'],
    [`#p=${payloadOf('a'.repeat(3_000_000))}`, 'too-large'],
    [`#p=${payloadOf(`${'a'.repeat(15_000)}\0\0\0\0\0`, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])}`, 'wrong-value'],
  ])('is refused with its reason: %.60s', async (text, code) => {
    expect(await decodePlanLink(text)).toMatchObject({ ok: false, code });
  });

  it('tells how much of it is missing', async () => {
    expect(await decodePlanLink(link.slice(0, -40))).toMatchObject({ code: 'cut', received: payload.length - 40, version: 1 });
    const { expected } = (await decodePlanLink(link.slice(0, -40))) as { expected: number };
    expect(payload.length - expected).toBeOneOf([0, 1]);
  });

  it('of a small plan that repeats itself opens, though it grows a lot', async () => {
    const plan = { ...plainPlan, message: 'na '.repeat(200), opens: '-'.repeat(600) };
    expect(await decodePlanLink(await linkOf(plan))).toEqual({ ok: true, plan });
  });

  it('is known to be too long before it is sent', async () => {
    const noise = Array.from({ length: 3900 }, (_, at) => String.fromCharCode(33 + ((at * at * 31) % 89))).join('');
    const note = { type: 'note' as const, section: 'why', to: 'mentee' as const };
    const plan = (...texts: string[]): Plan => ({
      ...plainPlan,
      agenda: texts.map((text, rank) => ({ type: 'lesson', lesson: `a/b${rank}`, changes: [{ ...note, text }] })),
    });
    const random = (from: number): string =>
      [...noise].map((sign, at) => String.fromCharCode(161 + ((sign.charCodeAt(0) * (at + from) * 7919) % 400))).join('');
    expect(isLinkTooLong(await linkOf(plan('short')))).toBe(false);
    const long = await linkOf(plan(random(1), random(2), random(3)));
    expect(isLinkTooLong(long)).toBe(true);
    expect(await decodePlanLink(long)).toMatchObject({ ok: false, code: 'too-long' });
  });

  it('is recovered from an address that leads nowhere, whole or not', () => {
    expect(payloadInAddress(`/fr/session/%23p=${payload}`)).toContain(payload.slice(0, -1));
    expect(payloadInAddress(`/fr/session/%2523p%253D${payload}`)).toContain(payload.slice(0, -1));
    expect(payloadInAddress(`/fr/session/%23p=${payload.slice(0, -30)}`)).toBe(payload.slice(0, -30));
    for (const other of ['/fr/nothing/', '/fr/lessons/p/', '/p=', '/%23p=', '/', '/?p=12', '/blog/?p=a-long-page-name#p=top'])
      expect(payloadInAddress(other), other).toBeNull();
  });
});

describe('a plan that leaves the device', () => {
  const sharing = {
    withNotes: false,
    deviceValues: { chat_tool: 'Slack', country: 'BE', hr_contact: 'la DRH' },
    usedSettings: ['chat_tool', 'country', 'vpn_tool'],
  };

  it('leaves behind what is the mentor’s, and what nobody here knows', () => {
    const grown = { ...fullPlan, mood: 'tired', goals: fullPlan.goals.map((goal) => ({ ...goal, judgement: 'slow' })) };
    const shared = planToShare(grown, sharing);
    expect(shared).toMatchObject({ note: '', checklist: [] });
    expect(JSON.stringify(shared)).not.toMatch(/préfère|clavier|tired|slow|volunteer/);
    expect(JSON.stringify(shared)).toContain('Voir aussi');
    expect({ ...shared, agenda: [], values: {} }).toEqual({ ...fullPlan, note: '', checklist: [], agenda: [], values: {} });
  });

  it('takes along the values that its lessons use, its own first', () => {
    expect(planToShare(fullPlan, sharing).values).toEqual({ ...fullPlan.values, country: 'BE' });
    expect(planToShare(fullPlan, { ...sharing, withNotes: true })).toEqual({ ...fullPlan, values: { ...fullPlan.values, country: 'BE' } });
  });

  it('is listed before it leaves', () => {
    expect(contentsOf(fullPlan)).toEqual({
      language: 'fr',
      mentor: 'Inès',
      mentee: 'Philippe',
      start: '2026-06-18T14:30',
      minutes: 60,
      place: fullPlan.place.words,
      hasOpens: true,
      hasMessage: true,
      goals: 3,
      lessons: ['web-bearings/read-web-address', 'own-module/own-lesson'],
      breaks: 1,
      tasks: 1,
      hidden: 3,
      moved: 2,
      rewordings: 1,
      exercisesLeftOut: 1,
      exercisesAdded: 1,
      minutesChanged: 2,
      notesToMentee: 1,
      values: ['chat_tool', 'security_contact', 'helpdesk_contact'],
      notesToMentor: 1,
      hasNote: true,
      ticks: 2,
    });
    expect(contentsOf(planToShare(fullPlan, sharing))).toMatchObject({ notesToMentor: 0, hasNote: false, ticks: 0, notesToMentee: 1 });
  });
});
