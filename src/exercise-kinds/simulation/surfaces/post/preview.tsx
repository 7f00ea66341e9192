import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import type { Part } from './logic.ts';
import { piecesOf } from './reading.ts';
import type { PostScene } from './schema.ts';

type Props = ScreenProps<PostScene>;

/** What a part puts in the post; `aloud` is what is heard of it. Nothing before it is decided. */
function contentOf(part: Part, { state, messages }: Props): { text: string; aloud: string } {
  const held = state[part.id];
  if (part.redact !== undefined) {
    const blanked = Array.isArray(held) ? held : [];
    const text = piecesOf(part.redact)
      .map((piece) => (piece.id && blanked.includes(piece.id) ? `[${messages['blanked'] ?? ''}]` : piece.text))
      .join('');
    return { text, aloud: text };
  }
  if (!part.options) return { text: String(held).trim(), aloud: String(held).trim() };
  const option = part.options.find(({ id }) => id === held);
  return { text: option?.text ?? '', aloud: option?.aloud ?? option?.text ?? '' };
}

/** The post in the order in which it is read: text, image, hashtags, mentions. */
function layOut(props: Props) {
  const at = (place: Part['place']) =>
    props.scene.parts
      .filter((part) => part.place === place)
      .map((part) => contentOf(part, props))
      .filter(({ text }) => text !== '');
  return {
    texts: at('text'),
    images: at('image'),
    alternatives: at('alternative'),
    ends: [...at('tags'), ...at('mentions')],
    audience: at('audience'),
  };
}

function Seen(props: Props) {
  const { scene, messages } = props;
  const { texts, images, alternatives, ends, audience } = layOut(props);
  return (
    <div class="post-card">
      <p class="post-author">
        <span class="sim-avatar" aria-hidden="true">
          {scene.author.charAt(0)}
        </span>
        <span>
          <strong>{scene.author}</strong>
          {audience[0] && <span class="sim-soft">{audience[0].text}</span>}
        </span>
      </p>
      {texts.length === 0 && <p class="sim-soft">{messages['no-text']}</p>}
      {texts
        .flatMap(({ text }) => text.split('\n'))
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      {images.map(({ text }) => (
        <p class="post-picture" key={text}>
          <Icon name="eye" size={26} />
          <span>{text}</span>
        </p>
      ))}
      {alternatives.map(({ text }) => (
        <p class="sim-soft" key={text}>
          {fill(messages['alternative-text'] ?? '', { text })}
        </p>
      ))}
      {ends.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Heard(props: Props) {
  const { messages } = props;
  const { texts, images, alternatives, ends } = layOut(props);
  const image = alternatives[0]
    ? fill(messages['aloud-image'] ?? '', { text: alternatives[0].aloud })
    : (messages['aloud-no-alternative'] ?? '');
  const lines = [...texts.map(({ aloud }) => aloud), ...(images.length > 0 ? [image] : []), ...ends.map(({ aloud }) => aloud)];
  return (
    <div class="post-card post-heard">
      <p class="sim-soft">{messages['aloud']}</p>
      {lines.map((line, index) => (
        <p key={index}>{fill(messages['quoted'] ?? '', { text: line })}</p>
      ))}
    </div>
  );
}

/** The post as it will be seen, or heard. */
export function Preview(props: Props) {
  const { state, messages } = props;
  const isListening = state['listening'] === true;
  return (
    <div class="post-preview">
      <p class="sim-title" data-arrival tabIndex={-1}>
        {messages[state['published'] ? 'published' : 'preview']}
      </p>
      {isListening ? <Heard {...props} /> : <Seen {...props} />}
      {!state['published'] && (
        <Press control={isListening ? 'quiet' : 'listen'}>
          <Icon name="bubble" /> {messages[isListening ? 'quiet' : 'listen']}
        </Press>
      )}
    </div>
  );
}
