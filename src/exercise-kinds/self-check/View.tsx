import { useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { SelfCheckResponse, SelfCheckShown } from './schema.ts';
import { TypedText } from './TypedText.tsx';

type Props = ViewProps<SelfCheckShown, SelfCheckResponse> & {
  /** The model answers; asked for only once something was written. */
  readModels(): string[];
};

/** True where "Show the answer" has put a model answer in the place of the text. */
const showsModel = ({ closed, response, readModels }: Props): boolean => closed && readModels().includes(response.text);

/** The text: a field while one writes; plain words once the answer stands. */
function Text({ props }: { props: Props }) {
  const { id, response, change, closed, messages } = props;
  // The learner's own words stay below a model answer that has taken their place.
  const own = useRef('');
  if (!closed) own.current = response.text;
  if (closed) {
    const isModel = showsModel(props);
    return (
      <>
        <div class="self-check-text">
          <p class="self-check-label">{messages[isModel ? 'model-text' : 'your-text']}</p>
          <p class="self-check-words">{isModel ? <RichText text={response.text} /> : response.text}</p>
        </div>
        {isModel && own.current.trim() !== '' && (
          <div class="self-check-text">
            <p class="self-check-label">{messages['your-text']}</p>
            <p class="self-check-words">{own.current}</p>
          </div>
        )}
      </>
    );
  }
  return (
    <div>
      <label class="self-check-label" for={`${id}-text`}>
        {messages['your-text']}
      </label>
      <TypedText
        id={`${id}-text`}
        name={`${id}-text`}
        describedBy={`${id}-instruction ${id}-kept`}
        text={response.text}
        takesFirstKey={response.text.trim() === '' || props.checked === response}
        take={(text) => change({ ...response, text })}
      />
      <p class="self-check-kept" id={`${id}-kept`}>
        {messages['kept']}
      </p>
    </div>
  );
}

/** A point to look for, with what to add where it was found missing. */
function Point({ item, props }: { item: { id: string; text: string }; props: Props }) {
  const { id, response, change, closed, messages } = props;
  const isFound = response.found.includes(item.id);
  const add = props.part(item.id)?.outcome === 'missed' && !isFound ? props.words(`${item.id}/look`) : undefined;
  const toggle = (isTicked: boolean): void => {
    const others = response.found.filter((other) => other !== item.id);
    change({ ...response, found: isTicked ? [...others, item.id] : others, none: false });
  };
  return (
    <li class="self-check-point" data-outcome={add && 'missed'}>
      <label>
        <input
          type="checkbox"
          name={`${id}-${item.id}`}
          value={item.id}
          checked={isFound}
          disabled={closed}
          aria-describedby={add && `${id}-${item.id}-add`}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span>
          <RichText text={item.text} />
        </span>
      </label>
      {add && (
        <p class="self-check-add" id={`${id}-${item.id}-add`}>
          <Icon name="plus" size={18} />
          <span>
            <strong>{messages['add']}</strong> <RichText text={add} />
          </span>
        </p>
      )}
    </li>
  );
}

function Checklist({ props }: { props: Props }) {
  const { id, shown, response, change, closed, messages } = props;
  return (
    <fieldset>
      <legend class="self-check-label">{messages[showsModel(props) ? 'checklist-model' : 'checklist']}</legend>
      <ul class="self-check-list" role="list">
        {shown.checklist.map((item) => (
          <Point key={item.id} item={item} props={props} />
        ))}
        {!closed && (
          <li class="self-check-point">
            <label>
              <input
                type="checkbox"
                name={`${id}-nothing`}
                value=""
                checked={response.none}
                onChange={(event) => change({ ...response, none: event.currentTarget.checked, found: [] })}
              />
              <span class="self-check-none">{messages['none']}</span>
            </label>
          </li>
        )}
      </ul>
    </fieldset>
  );
}

/** The model answers, to look at once something was written; the other one where the first is shown already. */
function Models({ props }: { props: Props }) {
  const { response, messages, readModels } = props;
  if (response.text.trim() === '') return null;
  const isShown = showsModel(props);
  return (
    <details class="self-check-models">
      <summary>
        <Icon name="chev" /> {messages[isShown ? 'other-model' : 'models']}
      </summary>
      <p class="self-check-note">{messages['models-note']}</p>
      {readModels()
        .filter((model) => !isShown || model !== response.text)
        .map((model) => (
          <p key={model} class="self-check-words">
            <RichText text={model} />
          </p>
        ))}
    </details>
  );
}

/** A text of one's own, a list to reread it with, and model answers to compare it with. */
export function SelfCheckView(props: Props) {
  return (
    <div class="self-check">
      <Text props={props} />
      <Checklist props={props} />
      <Models props={props} />
    </div>
  );
}
