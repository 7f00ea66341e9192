import { contentHash } from '#src/domain/exercise/content-hash.ts';
import { localize, type Language, type Localized } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { frameMessages } from '#src/exercise-frame/messages.ts';
import type { ExerciseProps, PageMessages, ShownForm } from '#src/exercise-frame/exercise-props.ts';
import type { AuthoredBody, AuthoredExercise, BaseKey } from '#src/exercise-kinds/contract.ts';
import { kindIdOf, kindOf } from '#src/exercise-kinds/kinds.ts';
import type { Catalog } from './catalog.ts';

/** Every setting that a piece of authored data mentions. */
export function settingsIn(value: unknown): string[] {
  return [...new Set([...JSON.stringify(value).matchAll(/\[\[([a-z0-9_]+)\]\]/g)].map((match) => match[1] ?? ''))];
}

const typesetAll = <T extends Record<string, string>>(messages: T, language: Language): T =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, typeset(text, language)])) as T;

/** The authored file of an exercise. @throws when there is none; the checker has said so before, with the line. */
function authoredOf(catalog: Catalog, id: string) {
  const authored = catalog.exercises.get(id);
  if (!authored) throw new Error(`There is no exercise "${id}".`);
  return authored;
}

/** The kinds of these exercises: one id for each exercise. */
export function kindsOf(catalog: Catalog, ids: string[]): string[] {
  return ids.map((id) => kindIdOf(authoredOf(catalog, id)));
}

/** What exercises of these kinds say in one language, its typography set: for the page that holds them. */
export function exerciseMessages(kinds: string[], language: Language): PageMessages {
  const ofKinds = [...new Set(kinds)].map((kind) => [kind, typesetAll(kindOf(kind).messages[language], language)] as const);
  return { frame: typesetAll(frameMessages[language], language), kinds: Object.fromEntries(ofKinds) };
}

/** The expected answer of an exercise's first form, in plain lines, for the mentor. */
export function expectedAnswer(catalog: Catalog, id: string, language: Language): string[] {
  const authored = authoredOf(catalog, id);
  const kind = kindOf(kindIdOf(authored));
  return kind.describeAnswer(localize(authored, language, typeset) as never, typesetAll(kind.messages[language], language));
}

/**
 * One exercise in one language, as its island takes it: what is shown apart from what answers it.
 * @param place its place in the lesson, or null when it stands alone
 */
export function showExercise(
  catalog: Catalog,
  id: string,
  language: Language,
  place: ExerciseProps<unknown, BaseKey>['place'],
): ExerciseProps<unknown, BaseKey> {
  const authored = authoredOf(catalog, id);
  const kind = kindOf(kindIdOf(authored));
  const forms = [authored, ...(authored.variants ?? [])].map((body: AuthoredBody, index): ShownForm<unknown, BaseKey> => {
    const { prompt, instruction, hints, ...rest }: Localized<AuthoredBody> = localize(body, language, typeset);
    const { shown, key } = kind.present(rest, `${id}#${index}`) as { shown: unknown; key: BaseKey };
    // Of this form alone: a variant added later leaves what was answered on the others valid.
    const { variants: _others, ...form } = body as AuthoredBody & Partial<AuthoredExercise>;
    return { prompt, instruction, hints, shown, key, hash: contentHash({ ...form, kind: kind.id, pass: authored.pass }) };
  });
  const settings = settingsIn(authored).flatMap((setting) => {
    const found = catalog.settings.get(setting);
    return found ? [[setting, { id: setting, type: found.type, default: found.default }] as const] : [];
  });
  return {
    id,
    kind: kind.id,
    icon: kind.icon,
    language,
    minutes: authored.minutes,
    place,
    headingLevel: place ? 3 : 2,
    asksCertainty: authored.certainty ?? false,
    pass: authored.pass && { atLeast: authored.pass.at_least, allOf: authored.pass.all_of, anyOf: authored.pass.any_of },
    forms,
    settings: Object.fromEntries(settings),
  };
}
