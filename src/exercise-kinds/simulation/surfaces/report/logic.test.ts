import { describe, expect, it } from 'vitest';
import type { State } from '../../surface-contract.ts';
import { reportLogic } from './logic.ts';
import type { ReportScene } from './schema.ts';

const item = (id: string) => ({ id, label: id });
const scene: ReportScene = {
  cases: ['one', 'two'].map((id) => ({ id, title: id, author: id, handle: `@${id}`, place: 'public', text: id })),
  evidence: [item('screen'), item('date')],
  categories: [item('threat'), item('fraud')],
  contacts: [item('hr'), item('security')],
};

const after = (...steps: [string, string?][]): State =>
  steps.reduce((state, [control, value = '']) => reportLogic.act(scene, state, { control, value }), reportLogic.start(scene));
const offered = (state: State): string[] => reportLogic.controls(scene, state).map(({ control }) => control);

describe('a case', () => {
  it('offers nothing before it is opened', () => {
    expect(offered(after())).toEqual(['one.open', 'two.open']);
  });

  it('that is reported can no longer be kept, answered or shared, and what was kept stays', () => {
    const state = after(['one.open'], ['one.keep.date', 'on'], ['one.category', 'threat'], ['one.report']);
    expect(offered(state)).toEqual(['one.open', 'two.open', 'one.mute', 'one.block', 'one.contact', 'one.close']);
    expect(state['one.evidence']).toEqual(['date']);
  });

  it('that is blocked comes back with the account', () => {
    const blocked = after(['one.open'], ['one.block']);
    expect(offered(blocked)).not.toContain('one.keep.screen');
    expect(offered(reportLogic.act(scene, blocked, { control: 'one.restore', value: '' }))).toContain('one.keep.screen');
  });

  it('is reported under a reason only', () => {
    expect(offered(after(['one.open']))).not.toContain('one.report');
    expect(offered(after(['one.open'], ['one.category', 'fraud']))).toContain('one.report');
  });

  it('alerts each contact once', () => {
    const state = after(['one.open'], ['one.contact', 'security'], ['one.alert'], ['one.contact', 'hr'], ['one.alert']);
    expect(state['one.alerted']).toEqual(['hr', 'security']);
    expect(reportLogic.controls(scene, state).find(({ control }) => control === 'one.contact')?.values).toEqual(['none']);
  });

  it('leaves the others as they are', () => {
    const state = after(['one.open'], ['one.keep.screen', 'on'], ['one.close'], ['two.open']);
    expect(state).toMatchObject({ open: 'two', 'one.closed': true, 'two.closed': false, 'two.evidence': [] });
    expect(reportLogic.missing?.(scene, state)).toBe('not-closed');
  });
});
