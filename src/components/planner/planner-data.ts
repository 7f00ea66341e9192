import type { Catalog } from '#src/catalog/catalog.ts';
import { localize, type Language } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { kindIdOf, kindOf } from '#src/exercise-kinds/kinds.ts';
import { addressOf } from '#src/i18n/addresses.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import type { PlannerData } from '#src/islands/planner/planner-data.ts';

/** What the planner's page hands to its island, from the catalog of its language. */
export function plannerData(catalog: Catalog, language: Language): PlannerData {
  const { planner, adapt, patch, share, counts, levels, saving, session } = messagesOf(language);
  return {
    language,
    lessons: catalog.lessons.map(({ id, number, track, text, data, minutes, sections }) => ({
      id,
      number,
      track,
      title: text.title,
      summary: text.summary,
      level: data.level,
      minutes,
      opens: text.opens,
      sections: sections.length,
    })),
    tracks: catalog.tracks.map(({ id, title }) => ({ id, title })),
    exercises: [...catalog.exercises].map(([id, authored]) => ({
      id,
      title: localize(authored.title, language, typeset),
      kind: kindOf(kindIdOf(authored)).messages[language].label ?? '',
      minutes: authored.minutes,
    })),
    paths: catalog.paths.map(({ id, title, summary, steps }) => ({
      id,
      title,
      summary,
      steps: steps.map(({ lesson, note }) => ({
        lesson: lesson && !lesson.isPlanned ? lesson.id : undefined,
        title: !lesson ? (note ?? '') : lesson.isPlanned ? lesson.title : lesson.text.title,
        note: lesson ? note : undefined,
        isPlanned: lesson?.isPlanned || undefined,
      })),
    })),
    settings: [...catalog.settings.values()].map((setting) => ({
      id: setting.id,
      type: setting.type,
      default: setting.default,
      label: setting.label,
      example: setting.example,
    })),
    terms: Object.fromEntries([...catalog.glossary].map(([id, { term, definition }]) => [id, { term, definition }])),
    addresses: {
      session: addressOf(language, 'session/'),
      diagnostic: addressOf(language, 'diagnostic/'),
      lessons: addressOf(language, 'lessons/'),
      exercises: addressOf(language, 'exercises/'),
    },
    inLanguage: {
      fr: { session: addressOf('fr', 'session/'), prepare: addressOf('fr', 'prepare/') },
      en: { session: addressOf('en', 'session/'), prepare: addressOf('en', 'prepare/') },
    },
    messages: { planner, adapt, patch, share, counts, levels, saving, invitation: session.invitation },
  };
}
