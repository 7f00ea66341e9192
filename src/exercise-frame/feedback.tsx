import { fill } from '#src/domain/text/fill.ts';
import type { Result } from '#src/domain/exercise/result.ts';
import type { BaseKey, KindMessages } from '#src/exercise-kinds/contract.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ExerciseModel, ExerciseState } from './exercise-model.ts';
import type { FrameMessages } from './messages.ts';

interface Props<Shown, Key extends BaseKey, Response> {
  model: ExerciseModel<Shown, Key, Response>;
  messages: FrameMessages;
  kindMessages: KindMessages;
}

const icons: Partial<Record<ExerciseState, string>> = {
  correct: 'ok',
  partial: 'part',
  incorrect: 'redo',
  revealed: 'eye',
  skipped: 'skip',
};

/** "Two of five decisions": numbers up to twelve as words, since counts are said and never scored. */
function countedWords(result: Result, messages: FrameMessages, kindMessages: KindMessages): string | null {
  if (!result.count || result.outcome !== 'partial' || result.count.right === 0) return null;
  const words = messages.numbers.split(' ');
  const inWords = (count: number): string => words[count] ?? String(count);
  const template = result.count.right === 1 ? kindMessages['counted-one'] : kindMessages.counted;
  const sentence = fill(template, { right: inWords(result.count.right), total: inWords(result.count.total) });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sentences<Shown, Key extends BaseKey, Response>({ model, messages, kindMessages }: Props<Shown, Key, Response>): string[] {
  const state = model.state.value;
  if (state === 'revealed') return [messages['revealed-text']];
  if (state === 'skipped') return [messages['skipped-text']];
  const result = model.checked.value?.result;
  if (!result) return [];
  const certainty = model.certainty.value;
  // Everything counts as right, and it is still not enough: only what stands in the way is worth saying.
  const isAllBut = result.outcome === 'partial' && result.count !== undefined && result.count.right === result.count.total;
  if (isAllBut && kindMessages['all-but']) return [kindMessages['all-but'], ...result.feedback.flatMap((id) => model.words(id) ?? [])];
  const found = [
    countedWords(result, messages, kindMessages),
    model.words(`overall/${result.outcome}`),
    ...(model.words(`overall/${result.outcome}`) && result.outcome === 'correct' ? [] : result.feedback.map((id) => model.words(id))),
    state === 'correct' && model.checks.value >= 3 ? messages.late : null,
    state !== 'correct' && certainty !== null && certainty >= 3 ? messages.surprised : null,
    state === 'correct' && certainty !== null && certainty <= 2 ? messages.doubted : null,
  ];
  return found.filter((sentence): sentence is string => Boolean(sentence));
}

/** The region in which the result is announced, once. Empty while answering. */
export function Feedback<Shown, Key extends BaseKey, Response>(props: Props<Shown, Key, Response>) {
  const state = props.model.state.value;
  const isShown = state !== 'empty' && state !== 'ready';
  return (
    <div class="feedback" role="status" data-feedback>
      {isShown && (
        <>
          <Icon name={icons[state] ?? 'info'} size={30} />
          <div class="feedback-words">
            <p class="feedback-title">{props.messages[state]}</p>
            {sentences(props).map((sentence) => (
              <p key={sentence}>
                <RichText text={sentence} />
              </p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
