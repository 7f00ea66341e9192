import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { exerciseMessages } from '#src/catalog/shown-exercise.ts';
import { provideMessages } from '#src/exercise-frame/page-messages.ts';
import { SettingsContext } from '#src/ui/settings.ts';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ShownExercise } from './authored-exercises.ts';

const islands = import.meta.glob<{ default: ComponentType<ShownExercise> }>('../**/Island.tsx', { eager: true });

/** The HTML that the server sends for an exercise: the real frame with the real view, before any script. */
export function serve(exercise: ShownExercise): string {
  const Island = islands[`../${exercise.kind.replace('/', '/surfaces/')}/Island.tsx`]?.default;
  if (!Island) throw new Error(`The kind ${exercise.kind} has no Island.tsx.`);
  provideMessages(exercise.language, exerciseMessages([exercise.kind], exercise.language));
  return renderToString(<Island {...exercise} />);
}

/** Whole HTML around pieces of a page, as a validator needs it. */
export function asPage(language: string, ...pieces: string[]): string {
  return `<!DOCTYPE html>\n<html lang="${language}"><head><title>Page</title></head><body><main><h1>Page</h1><h2>Section</h2>${pieces.join('\n')}</main></body></html>`;
}

/** The words of HTML, as one reads them: tags away, entities read, spaces as one. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A short text as one reads it once it is rendered: marks away, settings as words. */
export function readText(text: string, { settings }: ShownExercise): string {
  return wordsOf(
    renderToString(
      <SettingsContext.Provider value={settings}>
        <RichText text={text} />
      </SettingsContext.Provider>,
    ),
  );
}
