import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Press, Radio } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { ChangedText } from './Difference.tsx';
import { sourceIn, textIn, textNow, ways } from './logic.ts';
import type { VersionsScene } from './schema.ts';

type Props = ScreenProps<VersionsScene>;

const nameOf = ({ scene }: Props, person: string): string => scene.people.find(({ id }) => id === person)?.name ?? '';

/** The text of a passage in the last version that was saved. */
function savedText({ scene }: Props, passage: string): string {
  const last = scene.versions.at(-1)?.id ?? '';
  return textIn(scene, sourceIn(scene, last, passage), passage) ?? '';
}

/** A change that somebody proposes: to be accepted or declined. */
function Suggestion({ suggestion, props }: { suggestion: NonNullable<VersionsScene['suggestions']>[number]; props: Props }) {
  const { state, messages } = props;
  const decision = String(state[suggestion.id]);
  return (
    <li>
      <p class="sim-subtitle">{fill(messages['suggestion'] ?? '', { author: nameOf(props, suggestion.author) })}</p>
      {decision === 'open' ? (
        <>
          <p>
            <ChangedText before={textNow(props.scene, state, suggestion.passage) ?? ''} after={suggestion.text} messages={messages} />
          </p>
          <p class="versions-actions">
            <Press control={`${suggestion.id}.accept`}>
              <Icon name="check" size={20} /> {messages['accept']}
            </Press>
            <Press control={`${suggestion.id}.decline`}>
              <Icon name="close" size={20} /> {messages['decline']}
            </Press>
          </p>
        </>
      ) : (
        <Decided id={suggestion.id} words={messages[decision] ?? ''} icon={decision === 'accepted' ? 'check' : 'close'} props={props} />
      )}
    </li>
  );
}

/** What was decided, and the way back. */
function Decided({ id, words, icon, props }: { id: string; words: string; icon: string; props: Props }) {
  return (
    <p class="versions-actions" data-arrival tabIndex={-1}>
      <Icon name={icon} size={20} /> {words}
      <Press control={`${id}.reopen`} class="sim-link">
        {props.messages['reopen']}
      </Press>
    </p>
  );
}

/** A comment: to be answered, and closed once it is dealt with. */
function Comment({ comment, props }: { comment: NonNullable<VersionsScene['comments']>[number]; props: Props }) {
  const { id, state, messages } = props;
  const isOpen = state[comment.id] === 'open';
  const reply = comment.replies?.find((each) => each.id === state[`${comment.id}.reply`]);
  return (
    <li>
      <p class="sim-subtitle">{fill(messages['comment'] ?? '', { author: nameOf(props, comment.author) })}</p>
      <p>{comment.text}</p>
      {isOpen && comment.replies && (
        <div role="radiogroup" aria-labelledby={`${id}-${comment.id}-reply`}>
          <p class="sim-label" id={`${id}-${comment.id}-reply`}>
            {messages['reply']}
          </p>
          {comment.replies.map((each) => (
            <Radio key={each.id} control={`${comment.id}.reply`} value={each.id} isOn={reply?.id === each.id}>
              {each.text}
            </Radio>
          ))}
        </div>
      )}
      {!isOpen && reply && (
        <p>
          <strong>{messages['you']}</strong> {reply.text}
        </p>
      )}
      {isOpen ? (
        <p class="versions-actions">
          <Press control={`${comment.id}.resolve`}>
            <Icon name="check" size={20} /> {messages['resolve']}
          </Press>
        </p>
      ) : (
        <Decided id={comment.id} words={messages['resolved'] ?? ''} icon="check" props={props} />
      )}
    </li>
  );
}

/** What one has to say oneself, and the way one takes to say it. */
function Proposal({ proposal, props }: { proposal: NonNullable<VersionsScene['proposals']>[number]; props: Props }) {
  const { id, state, messages } = props;
  const way = String(state[proposal.id]);
  return (
    <li class="versions-own">
      <div role="radiogroup" aria-labelledby={`${id}-${proposal.id}-way`}>
        <p class="sim-subtitle" id={`${id}-${proposal.id}-way`}>
          {fill(messages['way-label'] ?? '', { about: proposal.label })}
        </p>
        {['none', ...ways].map((value) => (
          <Radio key={value} control={`${proposal.id}.way`} value={value} isOn={way === value}>
            {messages[`way-${value}`]}
          </Radio>
        ))}
      </div>
      {way !== 'none' && <p class="sim-soft">{fill(messages[`done-${way}`] ?? '', { text: proposal.comment })}</p>}
      {way === 'suggest' && (
        <p>
          <ChangedText before={savedText(props, proposal.passage)} after={proposal.text} messages={messages} />
        </p>
      )}
    </li>
  );
}

/** The margin of a passage. */
export function Notes({ passage, props }: { passage: string; props: Props }) {
  const { suggestions = [], comments = [], proposals = [] } = props.scene;
  const isHere = (each: { passage: string }): boolean => each.passage === passage;
  return (
    <ul class="versions-notes" role="list">
      {proposals.filter(isHere).map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} props={props} />
      ))}
      {suggestions.filter(isHere).map((suggestion) => (
        <Suggestion key={suggestion.id} suggestion={suggestion} props={props} />
      ))}
      {comments.filter(isHere).map((comment) => (
        <Comment key={comment.id} comment={comment} props={props} />
      ))}
    </ul>
  );
}
