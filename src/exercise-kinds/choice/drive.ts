import { defineDriver } from '../driver.ts';
import type { ChoiceKey } from './grade.ts';
import type { ChoiceResponse, ChoiceShown } from './schema.ts';

export const driver = defineDriver<ChoiceShown, ChoiceKey, ChoiceResponse>({
  answers({ shown, key }) {
    const { select } = shown;
    const wrongOption = shown.options.find(({ id }) => !key.correct.includes(id))?.id ?? '';
    const of = (chosen: string[], verdict = key.verdict): ChoiceResponse => ({ chosen, verdict });
    const partial = { one: null, several: of(key.correct.slice(0, 1)), verdict: of([wrongOption]) }[select];
    return { right: of(key.correct), wrong: of([wrongOption], key.verdict === null ? null : !key.verdict), partial };
  },
  async fillIn(root, { chosen, verdict }, hand, { select }) {
    if (select === 'verdict') await hand.choose(root.locator(`input[value="${verdict}"]`));
    if (select === 'several') {
      for (const option of await root.locator('input[type="checkbox"]').all()) {
        if ((await option.isChecked()) !== chosen.includes(await option.inputValue())) await hand.choose(option);
      }
    } else await hand.choose(root.locator(`input[value="${chosen[0]}"]`));
  },
});
