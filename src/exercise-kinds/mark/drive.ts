import { defineDriver } from '../driver.ts';
import type { MarkKey } from './grade.ts';
import type { MarkResponse, MarkShown } from './schema.ts';

export const driver = defineDriver<MarkShown, MarkKey, MarkResponse>({
  answers({ shown, key }) {
    const wrong = shown.zones.filter((zone) => !key.targets.includes(zone)).slice(0, 2);
    return { right: { marked: key.targets }, wrong: { marked: wrong }, partial: { marked: key.targets.slice(0, 1) } };
  },
  async fillIn(root, { marked }, hand) {
    for (const zone of await root.locator('[data-zone]').all()) {
      const id = (await zone.getAttribute('data-zone')) ?? '';
      const box = zone.getByRole('checkbox');
      if ((await box.isChecked()) !== marked.includes(id)) await hand.choose(box);
    }
  },
});
