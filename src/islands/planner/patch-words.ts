import type { LessonFile, PlacedPart } from '#src/domain/plan/lesson-file.ts';
import type { Language } from '#src/domain/text/language.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { PatchMessages } from '#src/i18n/patch-fr.ts';
import type { LessonPatch, Refusal, Rewording } from './patch.ts';

/** What a pull request says of a patch. */
export interface PatchDescription {
  title: string;
  /** Markdown. */
  body: string;
}

/** In the language of the plan, which may be another one than the lesson's. */
export interface PatchWords {
  language: Language;
  messages: PatchMessages;
}

function partOf(file: LessonFile, { section, part }: Rewording): { title: string; part: PlacedPart } | undefined {
  const found = file.sections.find(({ id }) => id === section);
  const place = found?.parts.find(({ index }) => index === part);
  return found && place && { title: found.title, part: place };
}

/** Which of a section's passages of running text it is, where there are several. */
function rankOf(file: LessonFile, section: string, part: PlacedPart): number | undefined {
  const runs = file.sections.find(({ id }) => id === section)?.parts.filter(({ kind }) => kind === 'prose') ?? [];
  return part.kind === 'prose' && runs.length > 1 ? runs.findIndex(({ index }) => index === part.index) + 1 : undefined;
}

/** A passage by its section and what it is: “The padlock”: the text, passage 2. */
export function nameOfPassage(file: LessonFile, rewording: Rewording, { messages, language }: PatchWords): string {
  const found = partOf(file, rewording);
  if (!found) return fill(messages.passageGone, { section: rewording.section, part: rewording.part });
  const { title, part } = found;
  const rank = rankOf(file, rewording.section, part);
  const label =
    part.kind === 'in-country'
      ? (new Intl.DisplayNames(language, { type: 'region' }).of(part.label ?? '') ?? part.label ?? '')
      : (part.label ?? '');
  const kind = rank === undefined ? fill(messages.kinds[part.kind], { label }) : fill(messages.proseOf, { n: rank });
  return fill(messages.passage, { section: title, kind });
}

/** Why a rewording stays out of the patch, in one sentence. */
export const explainRefusal = ({ reason, what = '' }: Refusal, { messages }: PatchWords): string =>
  fill(messages.refusals[reason], { what });

/** Title and body of the pull request; they answer the questions of the project's own template. */
export function describePatch(file: LessonFile, patch: LessonPatch, words: PatchWords): PatchDescription {
  const { messages } = words;
  const count = patch.applied.length;
  const title = fill(count === 1 ? messages.title.one : messages.title.other, { number: file.number, lesson: file.title, n: count });
  const settings = patch.newSettings.map((id) => `\`${id}\``).join(', ');
  const lines = [
    fill(messages.intro, { number: file.number, lesson: file.title, path: `\`${patch.path}\`` }),
    `**${messages.questions.what}**`,
    patch.applied.map((rewording) => `- ${nameOfPassage(file, rewording, words)}`).join('\n'),
    `**${messages.questions.how}**`,
    messages.answers.how,
    `**${messages.questions.first}**`,
    messages.answers.first,
    ...(settings === '' ? [] : [fill(messages.newSettings, { settings, path: `\`content/modules/${file.id}/lesson.yaml\`` })]),
    messages.licence,
  ];
  return { title, body: `${lines.join('\n\n')}\n` };
}
