import type { Part } from '#src/domain/exercise/result.ts';
import type { KindMessages } from './contract.ts';

/** What the frame hands to a kind's view. A view shows and reports; it never grades, stores or times. */
export interface ViewProps<Shown, Response> {
  /** Unique in the page: the prefix of every id and name in the view. */
  id: string;
  shown: Shown;
  response: Response;
  /**
   * Takes a new response.
   * @param announcement said to assistive technology where the change is not heard by itself
   * @param typedIn the field that is being typed in: what is typed there in one go is undone in one go
   */
  change(next: Response, announcement?: string, typedIn?: string): void;
  /** What the last check said of a part, or undefined. */
  part(id: string): Part | undefined;
  /** The response that was checked last, so that a view can drop the marks of what has changed since. */
  checked: Response | null;
  /** The sentence for a words id, or undefined while it may not be shown. */
  words(id: string): string | undefined;
  /** True once acquired or revealed: the answer stands, and every part shows its words. */
  closed: boolean;
  /** True where the answer stands because it was asked for: nobody did what is on screen. */
  isRevealed: boolean;
  messages: KindMessages;
}
