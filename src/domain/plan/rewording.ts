import type { TailoredPart, TailoredSection } from './apply-plan.ts';
import { withChange, withoutChange } from './changes.ts';
import type { SourcePart } from './lesson-source.ts';
import type { Change } from './plan.ts';
import type { Language } from '../text/language.ts';

/** One passage put in other words. */
export type Rewording = Extract<Change, { type: 'reword' }>;

/** Where a passage stands. */
export interface PassagePlace {
  section: string;
  part: SourcePart;
  language: Language;
}

/** The change whose words stand in a passage: made for its place, or for the same words where they stood before. */
export function rewordingOf(changes: Change[], { section, part, language }: PassagePlace): Rewording | undefined {
  const fitting = changes.filter(
    (change): change is Rewording =>
      change.type === 'reword' && change.section === section && change.language === language && change.hash === part.hash,
  );
  const { reworded } = part as TailoredPart;
  return fitting.find((change) => change.part === part.index) ?? fitting.find((change) => change.text === reworded);
}

/** True when a text says what the lesson says, or nothing: it is no rewording. */
export function isOwnText(text: string, part: SourcePart): boolean {
  return text.trim() === '' || text.trim() === part.text.trim();
}

/** Sets the words of a passage; the lesson's own, or none at all, are no change. */
export function setRewording(changes: Change[], place: PassagePlace, text: string): Change[] {
  const { section, part, language } = place;
  const earlier = rewordingOf(changes, place);
  const change: Rewording = { type: 'reword', section, part: part.index, language, text, hash: part.hash };
  if (isOwnText(text, part)) return earlier ? changes.filter((each) => each !== earlier) : changes;
  // Words made for a place that the passage has left move along with it.
  const others = earlier && earlier.part !== part.index ? withoutChange(changes, earlier) : changes;
  return withChange(others, change);
}

/** The rewordings that stand in a section, in the order of its passages. */
export function rewordedParts(section: TailoredSection): (TailoredPart & { reworded: string })[] {
  return section.parts.flatMap((part) => (part.reworded === undefined ? [] : [{ ...part, reworded: part.reworded }]));
}
