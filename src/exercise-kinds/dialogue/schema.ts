import { z } from 'zod';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';
import { reachedFrom, reachersOf, type Arrow } from './graph.ts';

const choice = z.strictObject({
  /** Unique in the exercise, not only in its turn: `pass` may name it. */
  id: kebabId,
  /** What one says or does. */
  text: localizedText,
  /** `good`; `repairable`: it can still be mended, at a price; `poor`: it makes things worse. */
  quality: z.enum(['good', 'repairable', 'poor']),
  /** What one sees happen, right after the choice. No judgement: that is for `feedback`. */
  effect: localizedText,
  /** Said when the path is gone over: why, and what to look at. */
  feedback: feedbackText,
  /** The belief behind a choice that is not good, named so that exercises can share it. */
  misconception: kebabId.optional(),
  /** Id of the turn that follows, or of an end. */
  next: kebabId,
});

const turn = z.strictObject({
  /** Unique among the turns and ends. */
  id: kebabId,
  /** Who speaks. Left out, the turn is a scene that is told. */
  speaker: localizedText.optional(),
  /** What is said, or what happens. */
  text: localizedText,
  /** What one may do, shown in this order. */
  choices: z.array(choice).min(2).max(4),
});

const end = z.strictObject({
  /** Unique among the turns and ends. */
  id: kebabId,
  /** `good`: as one would wish; `repairable`: something is left to mend. */
  quality: z.enum(['good', 'repairable']),
  /** How it turned out. Figures that are made up say so. */
  text: localizedText,
});

export const dialogueShape = {
  /** Id of the turn that opens the conversation. */
  start: kebabId,
  /** The turns of all ways. Two or three are met on one way. */
  turns: z.array(turn).min(2).max(8),
  /** Where the conversation may end: at least one end is good, another is not. */
  ends: z.array(end).min(2).max(4),
  /** Words for the whole. */
  feedback: overallFeedback,
};

export type DialogueBody = z.output<z.ZodObject<typeof dialogueShape>>;

/** The way that the learner took: ids of the choices, in order. The conversation can be replayed from it. */
export interface DialogueResponse {
  path: string[];
}

export const dialogueResponse: z.ZodType<DialogueResponse> = z.strictObject({ path: z.array(z.string()) });

/** What a choice leads to. */
export interface Lead {
  effect: string;
  /** Id of a turn or of an end. */
  to: string;
}

/** What the page shows. Only `first` is in the served page; the rest comes as one gets there. */
export interface DialogueShown {
  first: { id: string; speaker?: string | undefined; text: string; choices: { id: string; text: string }[] };
  later: { id: string; speaker?: string | undefined; says: string; choices: { id: string; says: string }[] }[];
  ends: { id: string; says: string }[];
  /** By choice id. */
  leads: Record<string, Lead>;
}

/** Ids that are used twice, and choices that lead to nothing. */
function checkIds(body: DialogueBody, problem: Problem): boolean {
  let isSound = true;
  const note: Problem = (path, message) => {
    isSound = false;
    problem(path, message);
  };
  const turnIds = body.turns.map(({ id }) => id);
  reportDuplicates(turnIds, 'turns', note);
  body.ends.forEach(({ id }, index) => {
    if (turnIds.includes(id)) note(['ends', index, 'id'], `"${id}" is the id of a turn already; give the end another`);
  });
  reportDuplicates(
    body.ends.map(({ id }) => id),
    'ends',
    note,
  );
  if (!turnIds.includes(body.start)) note(['start'], `there is no turn "${body.start}"; the turns are ${turnIds.join(', ')}`);
  const places = [...turnIds, ...body.ends.map(({ id }) => id)];
  const seen = new Set<string>();
  body.turns.forEach((each, turnIndex) => {
    each.choices.forEach(({ id, next }, index) => {
      const path = ['turns', turnIndex, 'choices', index];
      if (seen.has(id)) note([...path, 'id'], `the id "${id}" is used twice; choices have ids of their own in the whole exercise`);
      seen.add(id);
      if (!places.includes(next)) note([...path, 'next'], `"${id}" leads to "${next}", which is no turn and no end: ${places.join(', ')}`);
    });
  });
  return isSound;
}

/** Finds what the shape cannot say: whether every way leads somewhere, and the best way to a good end. */
export function checkDialogue(body: DialogueBody, problem: Problem): void {
  // Ways through turns that do not exist would only repeat the same problem.
  if (!checkIds(body, problem)) return;
  const arrows: Arrow[] = body.turns.flatMap(({ id, choices }) => choices.map(({ next, quality }) => ({ from: id, to: next, quality })));
  const ends = body.ends.map(({ id }) => id);
  const reached = reachedFrom(body.start, arrows);
  const ending = reachersOf(ends, arrows);
  body.turns.forEach(({ id }, index) => {
    if (!reached.has(id)) problem(['turns', index, 'id'], `no choice leads to the turn "${id}"; lead to it, or remove it`);
    else if (!ending.has(id))
      problem(['turns', index, 'choices'], `from the turn "${id}" no end can be reached: its choices go round for ever`);
  });
  body.ends.forEach(({ id }, index) => {
    if (!reached.has(id)) problem(['ends', index, 'id'], `no choice leads to the end "${id}"; lead to it, or remove it`);
  });
  if (body.ends.every(({ quality }) => quality === 'good') || body.ends.every(({ quality }) => quality !== 'good')) {
    problem(['ends'], 'one end at least is good, and one at least is repairable');
  }
  const best = reachedFrom(
    body.start,
    arrows.filter(({ quality }) => quality === 'good'),
  );
  const bestEnds = body.ends.filter(({ id }) => best.has(id));
  if (bestEnds.length === 0) problem(['turns'], 'good choices alone lead to no end; give each turn on the best way a good choice');
  for (const { id } of bestEnds.filter(({ quality }) => quality !== 'good')) {
    problem(['ends', ends.indexOf(id), 'quality'], `good choices alone lead to the end "${id}", so it must be good`);
  }
}
