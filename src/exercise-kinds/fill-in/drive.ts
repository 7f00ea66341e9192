import { defineDriver } from '../driver.ts';
import type { FillInKey } from './grade.ts';
import type { FillInResponse, FillInShown } from './schema.ts';

export const driver = defineDriver<FillInShown, FillInKey, FillInResponse>({
  answers({ shown, key }) {
    const good = (gap: FillInShown['gaps'][number]): string => key.accepted[gap.id]?.[0] ?? '';
    const bad = (gap: FillInShown['gaps'][number]): string => {
      if (gap.by === 'typing') return 'something else';
      const words = gap.by === 'words' ? gap.words : shown.bank;
      const other = words.find(({ id }) => !key.accepted[gap.id]?.includes(id));
      if (!other) throw new Error(`Every word is right in the gap ${gap.id}: these tests need one that is not.`);
      return other.id;
    };
    const of = (entry: (gap: FillInShown['gaps'][number], index: number) => string): FillInResponse => ({
      filled: Object.fromEntries(shown.gaps.map((gap, index) => [gap.id, entry(gap, index)])),
    });
    return {
      // As many people type: what is forgiven is entered too.
      right: of((gap) => (gap.by === 'typing' ? ` ${good(gap).toUpperCase()} ` : good(gap))),
      wrong: of(bad),
      partial: shown.gaps.length > 1 ? of((gap, index) => (index === 0 ? good(gap) : bad(gap))) : null,
    };
  },
  async fillIn(root, { filled }, hand, shown) {
    for (const gap of shown.gaps) {
      const field = root.locator(`[data-gap="${gap.id}"]`);
      const entry = filled[gap.id] ?? '';
      await (gap.by === 'typing' ? hand.type(field, entry) : hand.select(field, entry));
    }
  },
});
