import { describe, expect, it } from 'vitest';
import { byName, holdsWord, makeName, readName } from './naming.ts';
import type { FileNamingScene } from './schema.ts';

const scene: FileNamingScene = {
  place: 'Management',
  rule: {
    example: '2026-01-09_audit_contract_v1',
    parts: [
      { id: 'date', label: 'date', form: 'date' },
      {
        id: 'subject',
        label: 'subject',
        form: 'word',
        words: [
          { id: 'budget', text: 'budget' },
          { id: 'audit', text: 'audit' },
        ],
      },
      {
        id: 'type',
        label: 'type',
        form: 'word',
        words: [
          { id: 'note', text: 'note' },
          { id: 'minutes', text: 'compte-rendu', also: ['CR', 'procès-verbal'] },
        ],
      },
      { id: 'version', label: 'version', form: 'version' },
    ],
  },
  files: [
    {
      id: 'note',
      name: 'Budget',
      extension: 'docx',
      about: '',
      changed: '',
      dates: ['2026-03-14', '2026-06-02'],
      is: { date: '2026-03-14', subject: 'budget', type: ['note', 'minutes'], version: 'v2' },
    },
  ],
};
const [file] = scene.files as [FileNamingScene['files'][number]];
const states = (name: string): string[] => readName(scene, file, name).parts.map(({ state }) => state);

describe('a name read by the rule', () => {
  it.each([
    ['2026-03-14_budget_note_v2', ['right', 'right', 'right', 'right']],
    ['2026-03-14_BUDGET_Note_V02', ['right', 'right', 'right', 'right']],
    ['2026-03-14_budget_cr_v2', ['right', 'right', 'right', 'right']],
    ['2026-03-14_budget_proces-verbal_v2', ['right', 'right', 'right', 'right']],
    ['2026-06-02_audit_note_v1', ['other', 'other', 'right', 'other']],
    ['14-03-2026_budget_note_v2', ['day-first', 'right', 'right', 'right']],
    ['14.3.26_budget_note_v2', ['day-first', 'right', 'right', 'right']],
    ['20260314_budget_note_v2', ['form', 'right', 'right', 'right']],
    ['2026-02-30_budget_note_v2', ['form', 'right', 'right', 'right']],
    ['2026-03-14_budget_note_version2', ['right', 'right', 'right', 'form']],
    ['2026-03-14_budget', ['right', 'right', 'missing', 'missing']],
    ['scan0043', ['missing', 'missing', 'missing', 'missing']],
  ])('%s', (name, expected) => {
    expect(states(name)).toEqual(expected);
  });

  it('follows the rule whatever the name says, and only as the rule writes it', () => {
    const isFollowed = (name: string): boolean => readName(scene, file, name).isFollowed;
    expect(isFollowed('2026-06-02_audit_note_v1')).toBe(true);
    expect(isFollowed('2028-02-29_audit_note_v1')).toBe(true);
    expect(isFollowed('2026-02-29_audit_note_v1')).toBe(false);
    expect(isFollowed('budget_2026-03-14_note_v2')).toBe(false);
    expect(isFollowed('2026-03-14 budget note v2')).toBe(false);
    expect(isFollowed('2026-03-14_budget_note_v2_FINAL')).toBe(false);
    expect(isFollowed('2026-03-14_budget_note_v2_v2')).toBe(false);
  });

  it('names what is outside the rule', () => {
    expect(readName(scene, file, 'Budget note v2 FINAL Claire')).toMatchObject({ extra: ['FINAL', 'Claire'], hasSpaces: true });
    expect(readName(scene, file, 'note_budget')).toMatchObject({ extra: [], isInOrder: false, hasSpaces: false });
  });
});

describe('names', () => {
  it('are put together in the order of the rule, without what is missing', () => {
    expect(makeName(scene, { version: 'v2', type: 'minutes', date: '2026-03-14' })).toBe('2026-03-14_compte-rendu_v2');
  });

  it('are sorted as a list of files sorts them', () => {
    const names = ['scan0043', 'Été', '2026-03-14_a', 'budget', '2025-12-31_z', 'Audit'].map((name) => readName(scene, file, name));
    expect(names.toSorted(byName).map(({ sorted }) => sorted)).toEqual([
      '2025-12-31_z.docx',
      '2026-03-14_a.docx',
      'audit.docx',
      'budget.docx',
      'ete.docx',
      'scan0043.docx',
    ]);
  });

  it('hold a word as a whole or as a beginning, not inside another', () => {
    expect(holdsWord('Budget_DÉFINITIF', ['def'])).toBe(true);
    expect(holdsWord('2026-03-14_indefini', ['def'])).toBe(false);
  });
});
