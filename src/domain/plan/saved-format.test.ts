import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseKeptPlan, parsePlanFile, planFormat, writePlanFile } from './format.ts';
import { freshLimits } from './fresh-copy.ts';
import { emptyPlan, planLimits, planVersion, type Plan } from './plan.ts';
import { parseSettingsFile, writeSettingsFile } from './settings-file.ts';

// Files that people keep stay readable for ever. A sample is never edited: a new shape gets a new sample and an upgrade.

const source = readFileSync(join(import.meta.dirname, 'samples/v1.json'), 'utf8').replaceAll('\r\n', '\n');
const sample = JSON.parse(source) as { format: string; version: number } & Plan;
const { format: _format, version: _version, ...plan } = sample;

/** The sample with something changed in it, as a file. */
const changed = (change: (copy: Record<string, never>) => void): string => {
  const copy = structuredClone(sample) as unknown as Record<string, never>;
  change(copy);
  return JSON.stringify(copy);
};
/** A change at a path such as `agenda.0.changes.3.text`. */
const at =
  (path: string, value: unknown) =>
  (copy: Record<string, never>): void => {
    const steps = path.split('.');
    const last = steps.pop()!;
    let inner = copy as Record<string, unknown>;
    for (const step of steps) inner = inner[step] as Record<string, unknown>;
    inner[last] = value;
  };

describe('the sample of the plan file, version 1', () => {
  it('is byte for byte what it was when it was frozen', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe('0027c5733cb2c0a71d9ed6f3f488cf5a338b4b905268e9e04ecb02b99a74a353');
  });

  it('is of the version in use, or of one before it', () => {
    expect(sample).toMatchObject({ format: planFormat, version: 1 });
    expect(sample.version).toBeLessThanOrEqual(planVersion);
  });

  it('holds an item of every type, and a change of every type', () => {
    expect(new Set(sample.agenda.map(({ type }) => type))).toEqual(new Set(['lesson', 'break', 'task']));
    const types = sample.agenda.flatMap((item) => (item.type === 'lesson' ? item.changes.map(({ type }) => type) : []));
    expect(new Set(types)).toEqual(new Set(['hide', 'move', 'reword', 'note', 'drop', 'add', 'minutes']));
    expect(Object.keys(plan).toSorted()).toEqual(Object.keys(emptyPlan('a', 'fr')).toSorted());
  });

  it('is read whole, and written again byte for byte', () => {
    expect(parsePlanFile(source)).toEqual({ ok: true, plan, isNewer: false });
    expect(writePlanFile(plan)).toBe(source);
  });
});

describe('a plan file that someone brings', () => {
  it('keeps fields that it does not know, wherever they are, and gives them back when it is written', () => {
    const text = changed((copy) => {
      at('mood', { a: [1, null, true, 'x'] })(copy);
      at('place.floor', 2)(copy);
      at('goals.0.weight', 0.5)(copy);
      at('agenda.0.changes.0.why', 'zu lang')(copy);
      at('agenda.1.colour', ['red'])(copy);
    });
    const parsed = parsePlanFile(text);
    expect(parsed).toMatchObject({ ok: true, isNewer: false });
    expect(JSON.parse(writePlanFile((parsed as { plan: Plan }).plan))).toEqual(JSON.parse(text));
  });

  it('may leave out what a new plan has empty', () => {
    const parsed = parsePlanFile('{"format":"viceversa/plan","version":1,"id":"abcdefghij","language":"en","agenda":[]}');
    expect(parsed).toEqual({ ok: true, plan: emptyPlan('abcdefghij', 'en'), isNewer: false });
  });

  it('is read from an editor that puts a mark in front', () => {
    expect(parsePlanFile(`\uFEFF${source}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'not-json'],
    ['no JSON', 'not-json'],
    [source.slice(0, -10), 'not-json'],
    ['null', 'not-a-plan'],
    ['[]', 'not-a-plan'],
    ['"viceversa/plan"', 'not-a-plan'],
    ['{}', 'not-a-plan'],
    [changed(at('format', 5)), 'not-a-plan'],
    [changed(at('format', 'viceversa/progress')), 'other-format'],
    ['['.repeat(100_000), 'not-json'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'too-deep'],
    [' '.repeat(1_000_001), 'too-large'],
    [changed(at('mood', Array(freshLimits.list + 1).fill(0))), 'too-large'],
    [changed(at('mood', 'x'.repeat(freshLimits.text + 1))), 'too-large'],
    [changed(at('mood', Array(400).fill(Array(400).fill(0)))), 'too-large'],
  ])('is refused with its reason: %.40s', (text, code) => {
    expect(parsePlanFile(text)).toMatchObject({ ok: false, code });
  });

  it.each<[path: string, value: unknown, where?: string]>([
    ['version', '1'],
    ['version', 0],
    ['version', 1.5],
    ['id', 'short'],
    ['id', 'ABCDEFGHIJ'],
    ['language', 'de'],
    ['mentor', 'x'.repeat(planLimits.name + 1)],
    ['mentor', { type: 'img', props: { src: 'x' } }],
    ['minutes', -1],
    ['minutes', 481],
    ['minutes', 1.5],
    ['start', '2026-02-30T10:00'],
    ['start', '2026-02-20T24:00'],
    ['start', '2026-02-20'],
    ['place', 'room'],
    ['place.kind', 'moon'],
    ['note', 'x'.repeat(planLimits.passage + 1)],
    ['goals', [{}, {}, {}, {}], 'goals'],
    ['goals.0.by', 'tomorrow'],
    ['goals.0.by', '2026-13-01'],
    ['checklist.0', 'dance'],
    ['checklist.1', 'volunteer'],
    ['agenda', {}],
    ['agenda', undefined],
    ['agenda.0.type', 'dance'],
    ['agenda.0.lesson', 'no-module'],
    ['agenda.0.lesson', 'a/b/c'],
    ['agenda.0.lesson', '../x'],
    ['agenda.1.id', 'Café'],
    ['agenda.1.minutes', '5'],
    ['agenda.2.id', 'pause', 'agenda.2'],
    ['agenda.3.lesson', 'web-bearings/read-web-address', 'agenda.3'],
    ['agenda.0.changes.0.section', '<b>'],
    ['agenda.0.changes.1.after', undefined],
    ['agenda.0.changes.2.section', 'padlock', 'agenda.0.changes.2'],
    ['agenda.0.changes.3.hash', '1A2B3C4D'],
    ['agenda.0.changes.3.text', 'x'.repeat(planLimits.passage + 1)],
    ['agenda.0.changes.4.to', 'mentee', 'agenda.0.changes.5'],
    ['agenda.0.changes.9.of', 'owner-part', 'agenda.0.changes.9'],
    ['values', ['Teams']],
    ['values.chat_tool', 5],
    ['values.chat_tool', 'x'.repeat(201)],
    ['values.Chat', 'Teams'],
    ['values', Object.fromEntries(Array.from({ length: 121 }, (_, rank) => [`v${rank}`, 'x']))],
  ])('is refused for a wrong value, and says where: %s', (path, value, where = path) => {
    expect(parsePlanFile(changed(at(path, value)))).toMatchObject({ ok: false, code: 'wrong-value', where });
  });

  it('is read when it is newer, as far as it is understood, and says that it is', () => {
    const newer = changed((copy) => {
      at('version', 2)(copy);
      at('agenda.0.changes.0', { type: 'paint', section: 'why' })(copy);
      at('agenda.1', { type: 'walk', id: 'w' })(copy);
      at('checklist.0', 'new-step')(copy);
      at('mood', 'good')(copy);
    });
    const parsed = parsePlanFile(newer);
    expect(parsed).toMatchObject({ ok: true, isNewer: true, plan: { mood: 'good', checklist: ['mentor-knows', 'room-booked'] } });
    const read = (parsed as { plan: Plan }).plan;
    expect(read.agenda).toEqual([{ ...plan.agenda[0], changes: expect.any(Array) as unknown[] }, plan.agenda[2], plan.agenda[3]]);
    expect(parsePlanFile(changed((copy) => [at('version', 2)(copy), at('agenda', 'elsewhere')(copy)]))).toMatchObject({
      ok: false,
      code: 'newer',
      where: 'agenda',
    });
  });

  it('leaves behind what leads to the objects of others, at every depth, and puts whole characters for halves', () => {
    const text = source
      .replace('"id":', '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "id":')
      .replace('"kind":', '"__proto__": {"polluted": 1}, "kind":')
      .replace('"type": "hide",', '"type": "hide", "prototype": {"polluted": 1},')
      .replace('"chat_tool": "Teams"', '"__proto__": "x", "constructor": "x", "chat_tool": "Te\\ud800ms\\u0000"');
    const parsed = parsePlanFile(text);
    expect(parsed).toEqual({ ok: true, isNewer: false, plan: { ...plan, values: { ...plan.values, chat_tool: 'Te\uFFFDms\uFFFD' } } });
    expect(JSON.stringify(parsed)).not.toMatch(/polluted|__proto__|prototype|constructor/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('lies on the device under the same checks', () => {
    expect(parseKeptPlan(plan)).toEqual(plan);
    expect(parseKeptPlan({ ...plan, id: 5 })).toBeNull();
    expect(parseKeptPlan(null)).toBeNull();
  });
});

describe('a file of company values', () => {
  const values = { chat_tool: 'Teams', helpdesk_contact: 'poste 36 00', not_known_here: 'x' };

  it('comes back as it was written', () => {
    expect(writeSettingsFile(values)).toMatch(/^\{\n "format": "viceversa\/settings",\n "version": 1,/);
    expect(parseSettingsFile(writeSettingsFile(values))).toEqual({ ok: true, values, isNewer: false });
  });

  it.each([
    ['x', 'not-json', undefined],
    ['{}', 'not-ours', 'format'],
    [source, 'other-format', 'format'],
    ['{"format":"viceversa/settings","version":1}', 'wrong-value', 'values'],
    ['{"format":"viceversa/settings","version":1,"values":{"a":{"type":"b"}}}', 'wrong-value', 'values.a'],
    ['{"format":"viceversa/settings","version":1,"values":{"a-b":"c"}}', 'wrong-value', 'values.a-b'],
    ['{"format":"viceversa/settings","version":2,"values":[]}', 'newer', 'values'],
  ])('is refused with its reason: %s', (text, code, where) => {
    expect(parseSettingsFile(text)).toMatchObject({ ok: false, code, ...(where ? { where } : {}) });
  });

  it('is read when it is newer, as far as it is understood', () => {
    const text = '{"format":"viceversa/settings","version":2,"values":{"chat_tool":"Teams"},"logo":"x"}';
    expect(parseSettingsFile(text)).toEqual({ ok: true, values: { chat_tool: 'Teams' }, isNewer: true });
  });
});
