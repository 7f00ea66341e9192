import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import type { Localized } from '#src/domain/text/language.ts';
import type { KindMessages, Words } from '../contract.ts';
import type { SortKey } from './grade.ts';
import type { SortBody, SortShown } from './schema.ts';

/** Splits the authored fields into what is shown and what answers it. */
export function presentSort(body: Localized<SortBody>): { shown: SortShown; key: SortKey } {
  const words: Words = {};
  const accepted: SortKey['accepted'] = {};
  for (const item of body.items) {
    words[item.id] = item.feedback;
    words[`${item.id}/look`] = item.look_at;
    accepted[item.id] = [item.group, ...(item.also_ok ?? [])];
  }
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  return {
    shown: { groups: body.groups, items: body.items.map(({ id, text }) => ({ id, text })) },
    key: { accepted, words },
  };
}

/** Each item with its group, and the other one where both are accepted. */
export function describeSort(body: Localized<SortBody>, messages: KindMessages): string[] {
  const label = (id: string): string => body.groups.find((group) => group.id === id)?.label ?? id;
  return body.items.map((item) => {
    const groups = [item.group, ...(item.also_ok ?? [])].map(label).join(messages['or'] ?? ' / ');
    return `${item.text} → **${groups}**`;
  });
}

/** The groups, then what belongs to them. */
export function layOutSort({ groups, items }: SortShown): PaperMaterial {
  return { lines: [groups.map(({ label }) => label).join(' / ')], lists: [{ label: '', items: items.map(({ text }) => text) }] };
}
