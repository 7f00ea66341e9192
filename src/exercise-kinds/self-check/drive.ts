import { defineDriver } from '../driver.ts';
import type { SelfCheckKey } from './grade.ts';
import type { SelfCheckResponse, SelfCheckShown } from './schema.ts';

/** What the tests write: two lines, and no model answer. */
const text = 'Bonjour,\nvoici quelques mots à moi.';

export const driver = defineDriver<SelfCheckShown, SelfCheckKey, SelfCheckResponse>({
  answers({ shown: { checklist } }) {
    const [first] = checklist;
    return {
      right: { text, found: checklist.map(({ id }) => id), none: false },
      wrong: { text, found: [], none: true },
      partial: { text, found: first ? [first.id] : [], none: false },
    };
  },
  async fillIn(root, response, hand) {
    await hand.type(root.locator('textarea'), response.text);
    for (const box of await root.locator('.self-check-list input').all()) {
      const id = await box.inputValue();
      const isWanted = id === '' ? response.none : response.found.includes(id);
      if ((await box.isChecked()) !== isWanted) await hand.choose(box);
    }
  },
});
