import type { ComponentChildren } from 'preact';
import { braid } from '#src/ui/braid.ts';

const mark = braid({ crossings: 2, length: 58, breadth: 40, stroke: 7 });

/** Logo, what the sheet is, and the two strands below. */
export function PaperHead({ children }: { children: ComponentChildren }) {
  return (
    <>
      <div class="paper-head">
        <span class="paper-logo" role="img" aria-label="Viceversa">
          <svg viewBox="0 0 58 40" width="58" height="40" fill="none">
            {mark.map(({ under, over }, index) => (
              <g key={index} class="crossing is-done">
                <path class={`strand-${under.strand}`} d={under.path} stroke-width="7" stroke-linecap="round" />
                <path class="strand-halo" d={over.path} stroke-width="11.4" />
                <path class={`strand-${over.strand}`} d={over.path} stroke-width="7" stroke-linecap="round" />
              </g>
            ))}
          </svg>
          <span class="logo-word"></span>
        </span>
        <p>{children}</p>
      </div>
      <div class="divider" aria-hidden="true">
        <svg class="divider-swap" viewBox="0 0 240 16" width="240" height="16" fill="none">
          <path class="strand-b" d="M0 14h60C90 14 110 2 140 2h100" stroke-width="2.5" />
          <path class="strand-halo" d="M60 2C90 2 110 14 140 14" stroke-width="8" />
          <path class="strand-a" d="M0 2h60C90 2 110 14 140 14h100" stroke-width="2.5" />
        </svg>
        <svg class="divider-lines" viewBox="0 0 10 16" width="10" height="16" preserveAspectRatio="none" fill="none">
          <path class="strand-b" d="M0 2h10" stroke-width="2.5" />
          <path class="strand-a" d="M0 14h10" stroke-width="2.5" />
        </svg>
      </div>
    </>
  );
}

/** Ruled lines to write on. They fill the room that is left on the page, and are at least so many. */
export function RuledLines({ atLeast, most = atLeast }: { atLeast: number; most?: number }) {
  return (
    <div class={most > atLeast ? 'ruled fills' : 'ruled'} aria-hidden="true">
      {Array.from({ length: most }, (_, index) => (
        <span key={index} class={index < atLeast ? undefined : 'spare'} />
      ))}
    </div>
  );
}
