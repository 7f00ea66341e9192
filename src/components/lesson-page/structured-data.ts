import type { Lesson } from '#src/catalog/lesson.ts';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';

const levels = { discover: 'Beginner', practise: 'Intermediate', master: 'Advanced' };

/** The lesson as a schema.org LearningResource, with the DigComp competences that it builds. */
export function learningResource(lesson: Lesson, language: Language, url: string): object {
  const { competences } = messagesOf(language);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.text.title,
    description: lesson.text.summary,
    url,
    inLanguage: lesson.language,
    learningResourceType: 'lesson',
    educationalLevel: levels[lesson.data.level],
    timeRequired: `PT${lesson.minutes}M`,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    teaches: lesson.data.competences.map(({ code }) => ({
      '@type': 'DefinedTerm',
      termCode: code,
      name: competences[code],
      inDefinedTermSet: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415',
    })),
  };
}
