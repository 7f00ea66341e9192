import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press, Radio, Write } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { openParts, type Part } from './logic.ts';
import { Preview } from './preview.tsx';
import { piecesOf } from './reading.ts';
import type { PostScene } from './schema.ts';

type Props = ScreenProps<PostScene>;
interface Field {
  part: Part;
  screen: Props;
}

/** Blocks to choose from. */
function Blocks({ part, screen }: Field) {
  return (
    <div role="radiogroup" aria-labelledby={`${screen.id}-${part.id}-name`}>
      {part.options?.map(({ id, text }) => (
        <Radio key={id} control={part.id} value={id} isOn={screen.state[part.id] === id} class="post-block">
          {text}
        </Radio>
      ))}
    </div>
  );
}

/** A text to write, and what can fairly be said of it. */
function Writing({ part, screen }: Field) {
  const { state, messages } = screen;
  const text = String(state[part.id]);
  const reading = String(state[`${part.id}.as`]);
  const words = text.split(/\s+/).filter(Boolean).length;
  const said = messages[part.tags !== undefined && reading === 'fine' ? 'as-fine-tags' : `as-${reading}`];
  return (
    <>
      <Write control={part.id} label={part.label} isLabelHidden value={text} {...(part.writing ? { rows: 2 } : {})} />
      {said && (
        <p class="post-said">
          <Icon name={reading === 'fine' ? 'check' : 'info'} /> <span>{fill(said, { n: words })}</span>
        </p>
      )}
    </>
  );
}

/** A text of which words may be blanked: each is a button. */
function Redaction({ part, screen }: Field) {
  const { state, messages } = screen;
  const blanked = state[part.id] as string[];
  const lines: { id: string | null; text: string }[][] = [[]];
  for (const piece of piecesOf(part.redact ?? '')) {
    const [first = '', ...others] = piece.id ? [piece.text] : piece.text.split('\n');
    lines.at(-1)?.push({ id: piece.id, text: first });
    for (const text of others) lines.push([{ id: null, text }]);
  }
  return (
    <div class="post-redact">
      {lines.map((line, index) => (
        <p key={index}>
          {line.map(({ id, text }) => {
            if (!id) return text;
            const isBlank = blanked.includes(id);
            return (
              <Press
                key={id}
                control={`${part.id}.${id}`}
                value={isBlank ? 'off' : 'on'}
                class="post-words"
                label={isBlank ? fill(messages['unblank'] ?? '', { words: text }) : undefined}
                isPressed={isBlank}
              >
                {isBlank ? `[${messages['blanked'] ?? ''}]` : text}
              </Press>
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** One part of the post. */
function PartField({ part, screen }: Field) {
  const { id, state, messages } = screen;
  const hasLooked = state[`${part.id}.looked`] === true;
  return (
    <div class="post-part">
      <p class="sim-subtitle" id={`${id}-${part.id}-name`}>
        {part.label}
      </p>
      {part.help && <p class="sim-soft">{part.help}</p>}
      {part.look !== undefined && !hasLooked && (
        <Press control={`${part.id}.look`} label={fill(messages['look-at'] ?? '', { name: part.label })}>
          <Icon name="search" /> {messages['look']}
        </Press>
      )}
      {hasLooked && (
        <p class="post-seen" data-arrival tabIndex={-1}>
          <Icon name="search" /> <span>{part.look}</span>
        </p>
      )}
      {part.options && <Blocks part={part} screen={screen} />}
      {(part.writing ?? part.tags) !== undefined && <Writing part={part} screen={screen} />}
      {part.redact !== undefined && <Redaction part={part} screen={screen} />}
    </div>
  );
}

/** The form of a post, with the post beside it. */
export function Screen(screen: Props) {
  const { scene, state, messages } = screen;
  if (state['published']) {
    return (
      <div class="sim-body post-online">
        <Preview {...screen} />
        <Press control="edit">{messages['edit']}</Press>
      </div>
    );
  }
  const open = openParts(scene, state);
  return (
    <div class="post-columns">
      <div class="post-form">
        <div class="post-facts">
          <p class="sim-subtitle">{messages['facts']}</p>
          <ul>
            {scene.facts.map((fact) => (
              <li key={fact}>
                <RichText text={fact} />
              </li>
            ))}
          </ul>
        </div>
        {scene.parts.map((part) => (
          <PartField key={part.id} part={part} screen={screen} />
        ))}
      </div>
      <div class="post-side">
        <div class="post-stay">
          <Preview {...screen} />
          {open.length > 0 ? (
            <p class="sim-soft">{fill(messages['missing'] ?? '', { list: open.map(({ label }) => label).join(' · ') })}</p>
          ) : (
            <Press control="publish" class="sim-button sim-primary">
              {messages['publish']}
            </Press>
          )}
        </div>
      </div>
    </div>
  );
}
