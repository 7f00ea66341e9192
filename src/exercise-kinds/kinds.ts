import type { AnyKind } from './contract.ts';
import * as registry from './registry.ts';

/** The kinds of the registry, by id. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(
  Object.values(registry as Record<string, AnyKind | AnyKind[]>)
    .flat()
    .map((kind) => [kind.id, kind]),
);

/** The id of the kind that a file asks for: `choice`, or `simulation/mailbox` where the kind has many surfaces. */
export function kindIdOf({ kind, surface }: { kind: string; surface?: unknown }): string {
  return typeof surface === 'string' ? `${kind}/${surface}` : kind;
}

/** @throws when the id names no kind; content with such an id has been refused before. */
export function kindOf(id: string): AnyKind {
  const kind = kinds.get(id);
  if (!kind) throw new Error(`There is no exercise kind "${id}". The kinds are: ${[...kinds.keys()].join(', ')}.`);
  return kind;
}
