import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { groupIds, groupOf, groupSettings, settingGroups } from './setting-groups.ts';
import { compareValues, pickValues, withValue } from './values.ts';

const authored = parse(readFileSync(join(import.meta.dirname, '../../../../content/settings.yaml'), 'utf8')) as {
  id: string;
  type: 'text' | 'link' | 'country' | 'flag';
}[];

describe('the groups of company values', () => {
  it('show each value of content/settings.yaml once', () => {
    const shown = groupSettings(authored).flatMap(({ settings }) => settings.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(authored.map(({ id }) => id).toSorted());
  });

  it('name no value twice, and none that the content does not have', () => {
    const named = groupIds.flatMap((group) => settingGroups[group]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((id) => !authored.some((setting) => setting.id === id))).toEqual([]);
  });

  it('have a place for values that come later', () => {
    expect(groupOf({ id: 'wiki_tool', type: 'text' })).toBe('tools');
    expect(groupOf({ id: 'fraud_contact', type: 'text' })).toBe('contacts');
    expect(groupOf({ id: 'gift_policy', type: 'text' })).toBe('rules');
    expect(groupOf({ id: 'wiki_url', type: 'link' })).toBe('rules');
    expect(groupOf({ id: 'headcount', type: 'text' })).toBe('company');
    const [tools] = groupSettings([{ id: 'wiki_tool', type: 'text' as const }, ...authored]);
    expect(tools?.settings.at(-1)?.id).toBe('wiki_tool');
  });
});

describe('company values', () => {
  const mine = { chat_tool: 'Teams', video_tool: 'Zoom', mail_client: '' };

  it('lose one that is emptied, and keep the others as they were', () => {
    expect(withValue(mine, 'chat_tool', '')).toEqual({ video_tool: 'Zoom', mail_client: '' });
    expect(withValue(mine, 'ai_tool', 'Le Chat ')).toEqual({ ...mine, ai_tool: 'Le Chat ' });
    expect(mine).toEqual({ chat_tool: 'Teams', video_tool: 'Zoom', mail_client: '' });
  });

  it('are compared with a file: what is new, what is different, what is the same', () => {
    const theirs = { chat_tool: 'Slack', video_tool: 'Zoom', mail_client: 'Outlook', ai_tool: 'Le Chat', doc_suite: ' ' };
    expect(compareValues(mine, theirs)).toEqual({ total: 4, added: ['mail_client', 'ai_tool'], different: ['chat_tool'] });
    expect(pickValues(theirs, ['ai_tool'])).toEqual({ ai_tool: 'Le Chat' });
  });
});
