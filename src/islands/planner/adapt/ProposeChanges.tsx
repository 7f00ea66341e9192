import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { rewordedParts } from '#src/domain/plan/rewording.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Dialog } from '../Dialog.tsx';
import { saveFile } from '../share/save-file.ts';
import { useAdapting, type Adapting } from './adapting.ts';
import { CopyWords } from './CopyWords.tsx';
import { useOwnId } from '../use-own-id.ts';

/** What is offered: a file with the change, its title and description, and what stays out of it. */
interface Offer {
  file: string;
  patch: string;
  title: string;
  body: string;
  /** A sentence for each passage that can't be offered as it is. */
  refused: string[];
}

/** Makes the offer. What compares files is loaded for it alone. */
async function makeOffer({ file, lesson, model, language }: Adapting): Promise<Offer> {
  const [{ makePatch }, { describePatch, explainRefusal, nameOfPassage }] = await Promise.all([
    import('../patch.ts'),
    import('../patch-words.ts'),
  ]);
  const rewordings = lesson.sections.flatMap((section) =>
    rewordedParts(section).map(({ index, reworded }) => ({ section: section.id, part: index, text: reworded })),
  );
  const known = { terms: new Set(Object.keys(model.data.terms)), settings: new Set(model.data.settings.map(({ id }) => id)) };
  const made = makePatch(file, rewordings, known);
  const words = { language, messages: model.data.messages.patch };
  return {
    file: `${file.id.slice(file.id.indexOf('/') + 1)}.${file.language}.patch`,
    patch: made.patch,
    ...describePatch(file, made, words),
    refused: made.refused.map((refusal) => `${nameOfPassage(file, refusal.rewording, words)}. ${explainRefusal(refusal, words)}`),
  };
}

function OfferedFile({ offer }: { offer: Offer }) {
  const { t } = useAdapting();
  const id = useOwnId();
  const outcome = useSignal('');
  const { propose } = t;
  const save = (): void => {
    saveFile(offer.file, 'text/x-diff', offer.patch);
    outcome.value = fill(propose.downloaded, { file: offer.file });
  };
  return (
    <>
      <p>
        <button type="button" class="button" onClick={save}>
          <Icon name="download" /> {fill(propose.download, { file: offer.file })}
        </button>
      </p>
      <p class="offer-outcome" role="status">
        {outcome.value}
      </p>
      <div class="offer-words">
        <label for={`${id}-title`}>{propose.name}</label>
        <input id={`${id}-title`} class="passage-field" type="text" readOnly value={offer.title} />
        <CopyWords text={offer.title} label={propose.copyTitle} />
        <label for={`${id}-body`}>{propose.description}</label>
        <textarea id={`${id}-body`} class="passage-field" rows={8} readOnly value={offer.body} />
        <CopyWords text={offer.body} label={propose.copyDescription} />
      </div>
    </>
  );
}

function OfferDialog({ close }: { close(): void }) {
  const adapting = useAdapting();
  const { propose } = adapting.t;
  const offer = useSignal<Offer | 'failed' | null>(null);
  useEffect(() => {
    makeOffer(adapting).then(
      (made) => (offer.value = made),
      () => (offer.value = 'failed'),
    );
  }, []);
  const made = offer.value;
  return (
    <Dialog title={propose.title} close={close} closeLabel={propose.close} class="offer">
      <p>{propose.text}</p>
      <p>{propose.leaves}</p>
      {made === null && <p role="status">{propose.waiting}</p>}
      {made === 'failed' && <p class="notice">{propose.failed}</p>}
      {made !== null && made !== 'failed' && (
        <>
          {made.patch === '' ? <p class="notice">{propose.nothing}</p> : <OfferedFile offer={made} />}
          {made.refused.length > 0 && (
            <div class="offer-refused">
              <h3>{propose.left}</h3>
              <ul>
                {made.refused.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}

/** Gives the mentor's words back to everyone: there where some stand in the lesson. */
export function ProposeChanges() {
  const { t, lesson } = useAdapting();
  const isOpen = useSignal(false);
  if (!lesson.sections.some((section) => rewordedParts(section).length > 0)) return null;
  return (
    <>
      <button type="button" class="button quiet propose" aria-haspopup="dialog" onClick={() => (isOpen.value = true)}>
        {t.propose.open}
      </button>
      {isOpen.value && <OfferDialog close={() => (isOpen.value = false)} />}
    </>
  );
}
