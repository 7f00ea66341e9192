import type { Plan } from '#src/domain/plan/plan.ts';

/** Prints what the mentee takes along: for now the session as this page shows it. */
export function printHandout(_plan: Plan): void {
  print();
}
