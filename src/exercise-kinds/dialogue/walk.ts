import type { DialogueShown } from './schema.ts';

/** A turn as it is met, the first or a later one. */
export interface Turn {
  id: string;
  /** Absent where the turn is a scene that is told. */
  speaker?: string | undefined;
  text: string;
  choices: { id: string; text: string }[];
}

/** A decision that was taken: the turn, the choice, and what came of it. */
export interface Step {
  turn: Turn;
  choice: { id: string; text: string };
  effect: string;
}

/** Where a way leads. */
export interface Walked {
  steps: Step[];
  /** The turn that waits for a choice; null at an end. */
  turn: Turn | null;
  /** The end that was reached; null before. */
  end: { id: string; text: string } | null;
  /** False when the way names a choice that the turn does not have, or goes on behind an end. */
  isSound: boolean;
}

function turnsOf({ first, later }: DialogueShown): Map<string, Turn> {
  const turns = later.map(({ id, speaker, says, choices }): Turn => {
    return { id, speaker, text: says, choices: choices.map((choice) => ({ id: choice.id, text: choice.says })) };
  });
  return new Map([first, ...turns].map((turn) => [turn.id, turn]));
}

/** Replays a way from the start, as far as it goes. */
export function walk(shown: DialogueShown, path: readonly string[]): Walked {
  const turns = turnsOf(shown);
  const steps: Step[] = [];
  let turn: Turn | null = turns.get(shown.first.id) ?? null;
  let end: Walked['end'] = null;
  for (const id of path) {
    const choice = turn?.choices.find((each) => each.id === id);
    const lead = choice && shown.leads[choice.id];
    if (!turn || !choice || !lead) return { steps, turn, end, isSound: false };
    steps.push({ turn, choice, effect: lead.effect });
    turn = turns.get(lead.to) ?? null;
    const ended = turn ? undefined : shown.ends.find((each) => each.id === lead.to);
    end = ended ? { id: ended.id, text: ended.says } : null;
  }
  return { steps, turn, end, isSound: true };
}
