import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { elementId, Press, Radio } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { Drawing } from './drawings.tsx';
import { checksMade } from './logic.ts';
import type { FactCheckScene } from './schema.ts';

type Props = ScreenProps<FactCheckScene>;
type Check = FactCheckScene['checks'][number];

const iconOf: Record<Check['about'], string> = {
  source: 'user',
  date: 'cal',
  picture: 'eye',
  coverage: 'globe',
  origin: 'search',
  claims: 'info',
  assistant: 'bubble',
};

function Post({ props }: { props: Props }) {
  const { scene, state, messages, id } = props;
  const { author, when, text, picture, shares } = scene.post;
  const isShared = state['shared'] === true;
  return (
    <div class="fact-post" role="group" aria-labelledby={elementId(id, 'author')}>
      <div class="fact-author">
        <span class="sim-avatar" aria-hidden="true">
          {author.charAt(0)}
        </span>
        <p>
          <strong id={elementId(id, 'author')}>{author}</strong>
          <span class="sim-soft">{when}</span>
        </p>
      </div>
      <p class="fact-text">{text}</p>
      {picture && <Drawing {...picture} />}
      <p class="sim-soft">{shares}</p>
      <div class="fact-share">
        <Press control="share" isPressed={isShared}>
          {messages[isShared ? 'unshare' : 'share']}
        </Press>
        {isShared && <span>{messages['shared']}</span>}
      </div>
    </div>
  );
}

/** A check that can be made, that was made, or that was left out. */
function CheckRow({ check, props }: { check: Check; props: Props }) {
  const { state, messages } = props;
  const made = checksMade(state);
  const words = (
    <>
      <Icon name={iconOf[check.about]} size={20} />
      <span>{check.label}</span>
    </>
  );
  if (made.includes(check.id)) {
    const isLatest = made.at(-1) === check.id;
    return (
      <li class="fact-made" {...(isLatest ? { 'data-arrival': true, tabIndex: -1 } : {})}>
        <p class="fact-label">{words}</p>
        <p class="fact-finding">
          <span class="visually-hidden">{messages['finding']} </span>
          {check.finding}
        </p>
      </li>
    );
  }
  if (Number(state['left']) > 0) {
    return (
      <li>
        <Press control="check" value={check.id} class="sim-row">
          {words}
        </Press>
      </li>
    );
  }
  return (
    <li class="fact-left sim-soft">
      <p class="fact-label">{words}</p>
      <span>{messages['skipped']}</span>
    </li>
  );
}

/** A post, checks of which a few can be made, and a verdict. */
export function Screen(props: Props) {
  const { scene, state, messages, id } = props;
  const left = Number(state['left']);
  const verdict = elementId(id, 'verdict-title');
  return (
    <div class="fact-check">
      <div class="sim-bar">{messages['feed']}</div>
      <div class="fact-columns">
        <Post props={props} />
        <div class="fact-work">
          <p class="sim-title">{messages['checks']}</p>
          <p class="sim-soft">{fill(messages[left > 0 ? 'left' : 'left-none'] ?? '', { n: left, total: scene.budget })}</p>
          <ul class="fact-checks" role="list">
            {scene.checks.map((check) => (
              <CheckRow key={check.id} check={check} props={props} />
            ))}
          </ul>
          <div class="fact-verdict" role="radiogroup" aria-labelledby={verdict}>
            <p class="sim-title" id={verdict}>
              {messages['verdict']}
            </p>
            <div class="fact-choices">
              {scene.verdicts.map(({ id: value, label }) => (
                <Radio key={value} control="verdict" value={value} isOn={state['verdict'] === value}>
                  {label}
                </Radio>
              ))}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
