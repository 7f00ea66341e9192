import { defineKind } from '../contract.ts';
import { checkFillIn } from './check.ts';
import { fillInExamples } from './examples.ts';
import { fillInGrading } from './grade.ts';
import { fillInMessages } from './messages.ts';
import { describeFillIn, layOutFillIn, presentFillIn } from './present.ts';
import { fillInResponse, fillInShape } from './schema.ts';

export const fillIn = defineKind({
  id: 'fill-in',
  icon: 'pen',
  drawnIcons: ['print'],
  shape: fillInShape,
  check: checkFillIn,
  partIds: (body) => body.gaps.flatMap(({ id, instead = [] }) => [id, ...instead.map((entry) => entry.id)]),
  present: presentFillIn,
  describeAnswer: describeFillIn,
  layOut: layOutFillIn,
  response: fillInResponse,
  grading: fillInGrading,
  messages: fillInMessages,
  examples: fillInExamples,
  gradesWords: true,
  // Any word of a gap's bank; in a typed gap, what is accepted in some writing, what has words of its own, or something else.
  wander({ shown, key }, choose) {
    const entries = shown.gaps.map((gap) => {
      if (gap.by !== 'typing') {
        const words = gap.by === 'words' ? gap.words : shown.bank;
        return [gap.id, words[choose(words.length)]?.id ?? ''];
      }
      const known = [...(key.accepted[gap.id] ?? []), ...(key.instead[gap.id] ?? []).flatMap(({ forms }) => forms)];
      const typed = [...known, ...known.map((form) => ` ${form.toUpperCase()} `), 'something else'];
      return [gap.id, typed[choose(typed.length)] ?? ''];
    });
    return { filled: Object.fromEntries(entries) as Record<string, string> };
  },
});
