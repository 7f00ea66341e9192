// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { longestSettingValue } from '#src/domain/settings/setting.ts';
import { readCompanyValues } from './company-values.ts';
import { writeLocal } from './local-values.ts';
import { readSettingValues, watchSettingValues, writeSettingValues } from './setting-values.ts';

const keep = (id: 'settings' | 'plan', value: unknown): boolean => writeLocal(id, JSON.stringify(value));

describe('the company values of this device', () => {
  beforeEach(() => localStorage.clear());

  it('are short texts by the names of settings, and nothing else', () => {
    keep('settings', { chat_tool: 'Teams', 'x-y': 'no', n: 7, long: 'x'.repeat(longestSettingValue + 1), o: { a: 1 } });
    expect(readSettingValues()).toEqual({ chat_tool: 'Teams' });
    writeLocal('settings', '{ broken');
    expect(readSettingValues()).toEqual({});
  });

  it('give way to those of the plan that is followed, until one looks at the original', () => {
    keep('settings', { chat_tool: 'Teams', mail_client: 'Outlook' });
    keep('plan', { id: 'a', values: { chat_tool: 'Slack' } });
    expect(readSettingValues()).toEqual({ chat_tool: 'Slack', mail_client: 'Outlook' });
    expect(readCompanyValues(), 'what is changed and handed on is the device’s own').toEqual({
      chat_tool: 'Teams',
      mail_client: 'Outlook',
    });
    keep('plan', { id: 'a', values: { chat_tool: 'Slack' }, isPaused: true });
    expect(readSettingValues()).toEqual({ chat_tool: 'Teams', mail_client: 'Outlook' });
  });

  it('are told when they change, and leave nothing when there are none', () => {
    const heard = vi.fn<(values: object) => void>();
    watchSettingValues(heard);
    writeSettingValues({ chat_tool: 'Teams' });
    expect(heard).toHaveBeenLastCalledWith({ chat_tool: 'Teams' });
    writeSettingValues({});
    expect(heard).toHaveBeenLastCalledWith({});
    expect(localStorage.length).toBe(0);
  });
});
