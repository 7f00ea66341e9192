import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useAdapting, plainIn } from './adapting.ts';

type Renderer = typeof import('#src/ui/markdown/Markdown.tsx');

/** The renderer of Markdown, once it has arrived: it is as large as the rest of the editor, and needed in open sections only. */
const renderer = signal<Renderer | null>(null);
let arriving: Promise<void> | null = null;

function loadRenderer(): void {
  arriving ??= import('#src/ui/markdown/Markdown.tsx')
    .then((loaded) => {
      renderer.value = loaded;
    })
    // The words stand without their marks; the next passage asks again.
    .catch(() => {
      arriving = null;
    });
}

interface Props {
  text: string;
  /** A heading: one line. */
  isLine: boolean;
  /** What ids of definitions begin with, where terms open. */
  termIds?: string | undefined;
}

/** A passage as the lesson shows it. Until the renderer is there, its plain words. */
export function Passage({ text, isLine, termIds }: Props) {
  const adapting = useAdapting();
  const { settings, values, language, model } = adapting;
  useEffect(loadRenderer, []);
  const loaded = renderer.value;
  // The same passage is the same drawing: typing in one leaves the others alone.
  return useMemo(() => {
    if (!loaded) return <p class="passage plain">{plainIn(adapting, text)}</p>;
    const ground = { text, language, settings, values, ...(termIds !== undefined && { terms: model.data.terms, termIds }) };
    return (
      <div class={isLine ? 'passage heading' : 'passage'}>
        {isLine ? (
          <p>
            <loaded.MarkdownLine {...ground} />
          </p>
        ) : (
          <loaded.Markdown {...ground} />
        )}
      </div>
    );
  }, [loaded, text, isLine, values, termIds]);
}
