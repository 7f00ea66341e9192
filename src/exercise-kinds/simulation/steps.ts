import type { Localized } from '#src/domain/text/language.ts';
import type { AuthoredStep } from './schema.ts';
import type { Step } from './surface-contract.ts';

/** Authored steps as the engine takes them: a bare word is a button, `{ control: value }` a control with its value. */
export function readSteps(authored: Localized<AuthoredStep>[]): Step[] {
  return authored.flatMap((step) =>
    typeof step === 'string'
      ? [{ control: step, value: '' }]
      : Object.entries(step).map(([control, value]) => ({ control, value: String(value) })),
  );
}
