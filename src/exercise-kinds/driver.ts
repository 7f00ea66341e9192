import type { Locator } from '@playwright/test';
import type { ShownForm } from '#src/exercise-frame/exercise-props.ts';
import type { Hand } from '../../tests/support/hands.ts';
import type { BaseKey } from './contract.ts';

/** Responses for the browser tests, worked out from the answer key without the product's own grading. */
export interface Answers<Response> {
  right: Response;
  /** Nothing is right in it; null where anything that can be entered is right in something. */
  wrong: Response | null;
  /** Something is right in it; null where the exercise has no such thing. */
  partial: Response | null;
}

/** How the browser tests work a kind: each kind's folder holds one, in `drive.ts`. Never part of the site. */
export interface Driver<Shown = unknown, Key extends BaseKey = BaseKey, Response = unknown> {
  answers(form: Pick<ShownForm<Shown, Key>, 'shown' | 'key'>): Answers<Response>;
  /** Enters a response through the real controls, whatever was entered before. */
  fillIn(root: Locator, response: Response, hand: Hand, shown: Shown): Promise<void>;
}

/** Declares a driver with the types of its kind. */
export const defineDriver = <Shown, Key extends BaseKey, Response>(driver: Driver<Shown, Key, Response>): Driver =>
  driver as unknown as Driver;
