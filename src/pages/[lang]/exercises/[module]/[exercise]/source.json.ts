import type { APIRoute } from 'astro';
import { loadCatalog } from '#src/catalog/catalog.ts';
import { exerciseSource } from '#src/catalog/lesson-file.ts';
import { languages, type Language } from '#src/domain/text/language.ts';

/** An exercise as agendas and sheets of paper need it: for those that a mentor adds to a lesson. */
export async function getStaticPaths() {
  const { exercises } = await loadCatalog('fr');
  return languages.flatMap((lang) =>
    [...exercises.keys()].map((id) => {
      const [module, exercise] = id.split('/');
      return { params: { lang, module, exercise } };
    }),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const language = params['lang'] as Language;
  return Response.json(exerciseSource(await loadCatalog(language), `${params['module']}/${params['exercise']}`, language));
};
