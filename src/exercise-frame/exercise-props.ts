import type { ComponentType } from 'preact';
import type { PassPolicy } from '#src/domain/exercise/result.ts';
import type { ShownSetting } from '#src/domain/settings/setting.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { BaseKey, Grading, KindMessages } from '#src/exercise-kinds/contract.ts';
import type { ViewProps } from '#src/exercise-kinds/view-contract.ts';
import type { FrameMessages } from './messages.ts';

/** One form of an exercise as the page hands it over: what is shown, and what answers it. */
export interface ShownForm<Shown, Key extends BaseKey> {
  prompt: string;
  instruction?: string | undefined;
  hints: string[];
  shown: Shown;
  key: Key;
  /** The form's `contentHash`: what a saved answer to it is valid for. */
  hash: string;
}

/** One exercise in one language: the props of its island. JSON only. */
export interface ExerciseProps<Shown, Key extends BaseKey> {
  /** `<module>/<exercise>`. */
  id: string;
  /** Id of the kind: `choice`, `simulation/mailbox`. */
  kind: string;
  icon: string;
  language: Language;
  minutes: number;
  /** Its place in the lesson, or null when it stands alone. */
  place: { index: number; total: number } | null;
  headingLevel: 2 | 3;
  asksCertainty: boolean;
  pass?: PassPolicy | undefined;
  /** At least one. The first is in the page's HTML; a redo takes the next. */
  forms: ShownForm<Shown, Key>[];
  settings: Record<string, ShownSetting>;
}

/** What a kind's island adds to those props. */
export interface FrameProps<Shown, Key extends BaseKey, Response> extends ExerciseProps<Shown, Key> {
  grading: Grading<Shown, Key, Response>;
  View: ComponentType<ViewProps<Shown, Response>>;
}

/** The sentences of a page's exercises, in one language: they stand once in the page, whatever the number of its exercises. */
export interface PageMessages {
  frame: FrameMessages;
  /** By the id of the kind: the kinds of the page. */
  kinds: Record<string, KindMessages>;
}

/** The sentences of one exercise. */
export interface ExerciseMessages {
  messages: FrameMessages;
  kindMessages: KindMessages;
}

/** The same with the exercise's sentences, which the frame takes from the page. */
export type WordedProps<Shown, Key extends BaseKey, Response> = FrameProps<Shown, Key, Response> & ExerciseMessages;
