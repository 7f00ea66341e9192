import { countAdaptations } from '#src/domain/plan/adaptations.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { SessionData, SessionPageProps } from './session-props.ts';

interface Props {
  plan: Plan;
  page: SessionPageProps;
  data: SessionData;
  /** Changes that no longer fit their lessons. */
  problems: number;
}

/** A company word as one reads it; null for what is no word. */
function valueWords(type: string, value: string, language: string): string | null {
  if (type === 'flag') return null;
  if (type !== 'country') return value;
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? null;
  } catch {
    return null;
  }
}

/** The company words that a plan brings, each with the name of its setting. */
function CompanyValues({ plan, page, data }: Omit<Props, 'problems'>) {
  const values = Object.entries(plan.values).flatMap(([id, value]) => {
    const setting = Object.hasOwn(data.settings, id) ? data.settings[id] : undefined;
    const words = setting ? valueWords(setting.type, value, page.language) : null;
    return setting && words ? [{ id, label: setting.label, words }] : [];
  });
  if (values.length === 0) return null;
  return (
    <details class="company-values">
      <summary>{page.messages.preview.valuesTitle}</summary>
      <dl>
        {values.map(({ id, label, words }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What following a plan will do to the lessons, said plainly. */
export function Effect({ plan, page, data, problems }: Props) {
  const { language } = page;
  const t = page.messages.preview;
  const { rewordedElsewhere, ...counts } = countAdaptations(plan, language, (lesson) => Object.hasOwn(data.lessons, lesson));
  const parts = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((what) =>
    counts[what] > 0 ? [countedIn(language, t[what], counts[what])] : [],
  );
  const mentor = plan.mentor.trim();
  const what = new Intl.ListFormat(language).format(parts);
  return (
    <>
      <p>{parts.length === 0 ? t.untailored : fill(mentor === '' ? t.tailoredUnnamed : t.tailored, { mentor, what })}</p>
      {rewordedElsewhere > 0 && <p>{countedIn(language, t.elsewhere, rewordedElsewhere)}</p>}
      {problems > 0 && <p>{countedIn(language, t.problems, problems)}</p>}
      <CompanyValues plan={plan} page={page} data={data} />
    </>
  );
}
