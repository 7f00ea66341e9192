import type { Localized } from '#src/domain/text/language.ts';
import type { KindMessages, Words } from '../contract.ts';
import type { DialogueKey, Quality } from './grade.ts';
import { dialogueGrading } from './grade.ts';
import type { DialogueBody, DialogueShown, Lead } from './schema.ts';
import { walk } from './walk.ts';

/** Splits the authored fields into what is shown, the first turn apart from what comes later, and what answers it. */
export function presentDialogue(body: Localized<DialogueBody>): { shown: DialogueShown; key: DialogueKey } {
  const words: Words = {};
  const quality: Record<string, Quality> = {};
  const leads: Record<string, Lead> = {};
  for (const choice of body.turns.flatMap(({ choices }) => choices)) {
    words[choice.id] = choice.feedback;
    quality[choice.id] = choice.quality;
    leads[choice.id] = { effect: choice.effect, to: choice.next };
  }
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  const start = body.turns.find(({ id }) => id === body.start);
  if (!start) throw new Error(`The dialogue starts with "${body.start}", which is no turn of it.`);
  const first = { id: start.id, speaker: start.speaker, text: start.text, choices: start.choices.map(({ id, text }) => ({ id, text })) };
  const later = body.turns
    .filter((turn) => turn !== start)
    .map(({ id, speaker, text, choices }) => ({
      id,
      speaker,
      says: text,
      choices: choices.map((each) => ({ id: each.id, says: each.text })),
    }));
  return {
    shown: { first, later, ends: body.ends.map(({ id, text }) => ({ id, says: text })), leads },
    key: { quality, words },
  };
}

/** The best way through: what meets one at each turn, and the choice to take. */
export function describeDialogue(body: Localized<DialogueBody>, _messages: KindMessages): string[] {
  const { shown, key } = presentDialogue(body);
  const { steps } = walk(shown, dialogueGrading.solution(shown, key).path);
  return steps.map(({ choice }, index) => `${index + 1}. **${choice.text}** – ${key.words[choice.id] ?? ''}`);
}
