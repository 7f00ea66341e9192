import { defineDriver } from '../driver.ts';
import type { SortKey } from './grade.ts';
import type { SortResponse, SortShown } from './schema.ts';

export const driver = defineDriver<SortShown, SortKey, SortResponse>({
  answers({ shown, key }) {
    const accepted = (item: string): string[] => key.accepted[item] ?? [];
    const goodGroup = (item: string): string => accepted(item)[0] ?? '';
    const badGroup = (item: string): string => shown.groups.find(({ id }) => !accepted(item).includes(id))?.id ?? goodGroup(item);
    const of = (group: (item: string, index: number) => string): SortResponse => ({
      placed: Object.fromEntries(shown.items.map(({ id }, index) => [id, group(id, index)])),
    });
    return { right: of(goodGroup), wrong: of(badGroup), partial: of((item, index) => (index === 0 ? goodGroup(item) : badGroup(item))) };
  },
  async fillIn(root, { placed }, hand) {
    for (const [item, group] of Object.entries(placed)) await hand.choose(root.locator(`input[name$="-${item}"][value="${group}"]`));
  },
});
