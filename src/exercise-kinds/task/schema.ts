import { z } from 'zod';
import type { TaskTicks } from '#src/domain/progress/task-ticks.ts';
import { localizedText, overallFeedback } from '../fields.ts';

const line = z.strictObject({
  /** One sentence; settings allowed. */
  text: localizedText,
});

export const taskShape = {
  /** Where it is done: one's own tool, named by a setting or in a few words. */
  where: localizedText,
  /** What to do, in order; one gesture or decision each. */
  steps: z.array(line).min(2).max(6),
  /** What one sees when it worked. */
  done_when: z.array(line).min(1).max(3),
  /** Words for the whole. They answer the two ticks. */
  feedback: overallFeedback,
};

export type TaskBody = z.output<z.ZodObject<typeof taskShape>>;

/** The ticks of the pair; the same as under a lesson's real task. */
export type TaskResponse = TaskTicks;

export const taskResponse: z.ZodType<TaskResponse> = z.strictObject({
  mentee: z.enum(['alone']).nullable(),
  mentor: z.enum(['alone', 'with-help', 'shown']).nullable(),
});

/** What the page shows. */
export interface TaskShown {
  where: { text: string };
  steps: { text: string }[];
  doneWhen: { text: string }[];
}
