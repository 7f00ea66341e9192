import { countedIn } from '#src/i18n/counted-in.ts';
import type { DiagnosticProps } from './diagnostic-props.ts';

/** How many situations have an answer, in words. */
export const countIn = ({ language, messages, questions }: DiagnosticProps, n: number): string =>
  countedIn(language, messages.count, n, { total: questions.length });
