import type { APIRoute } from 'astro';
import { loadCatalog } from '#src/catalog/catalog.ts';
import { loadLessonFile } from '#src/catalog/lesson-file.ts';
import { languages, type Language } from '#src/domain/text/language.ts';

/** What plans are applied to, beside each lesson: fetched by the planner and by tailored pages only. */
export async function getStaticPaths() {
  const { lessons } = await loadCatalog('fr');
  return languages.flatMap((lang) => lessons.map(({ module, slug }) => ({ params: { lang, module, lesson: slug } })));
}

export const GET: APIRoute = async ({ params }) => {
  const catalog = await loadCatalog(params['lang'] as Language);
  const lesson = catalog.lessons.find(({ id }) => id === `${params['module']}/${params['lesson']}`);
  if (!lesson) throw new Error(`There is no lesson ${params['module']}/${params['lesson']}.`);
  return Response.json(await loadLessonFile(catalog, lesson));
};
