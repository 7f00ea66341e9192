import { gapOnPaper, type PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import { shuffle } from '#src/domain/exercise/shuffle.ts';
import type { Localized } from '#src/domain/text/language.ts';
import type { KindMessages, Words } from '../contract.ts';
import { splitForms } from './forgive.ts';
import { readGapLines } from './gap-text.ts';
import type { FillInKey } from './grade.ts';
import type { FillInBody, FillInShown } from './schema.ts';

type Body = Localized<FillInBody>;

/** Words in an order that the seed determines, other than the one in which they were written. */
function mix<T>(words: T[], seed: string): T[] {
  return shuffle(words, seed, (order) => order.every((word, place) => word === words[place]));
}

function showGap(gap: Body['gaps'][number], seed: string): FillInShown['gaps'][number] {
  if (gap.words) return { id: gap.id, by: 'words', words: mix(gap.words, `${seed}/${gap.id}`) };
  return { id: gap.id, by: gap.accepted === undefined ? 'bank' : 'typing' };
}

/** Splits the authored fields into what is shown and what answers it. */
export function presentFillIn(body: Body, seed: string): { shown: FillInShown; key: FillInKey } {
  const words: Words = {};
  const accepted: FillInKey['accepted'] = {};
  const instead: FillInKey['instead'] = {};
  for (const gap of body.gaps) {
    words[gap.id] = gap.feedback;
    words[`${gap.id}/look`] = gap.look_at;
    for (const { id, feedback } of gap.instead ?? []) words[id] = feedback;
    accepted[gap.id] = gap.accepted === undefined ? [gap.word ?? '', ...(gap.also_ok ?? [])] : splitForms(gap.accepted);
    instead[gap.id] = (gap.instead ?? []).map(({ id, forms, words: chosen }) => ({ id, forms: chosen ?? splitForms(forms ?? '') }));
  }
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  return {
    shown: {
      lines: readGapLines(body.text),
      gaps: body.gaps.map((gap) => showGap(gap, seed)),
      bank: mix(body.bank ?? [], seed),
      sheet: body.sheet ? { title: body.sheet.title, signers: (body.sheet.signed_by ?? []).map((text) => ({ text })) } : null,
    },
    key: { accepted, instead, words },
  };
}

/** The text with its words in place, the other accepted ones beside the best. */
export function describeFillIn(body: Body, messages: KindMessages): string[] {
  const expected = (id: string): string => {
    const gap = body.gaps.find((each) => each.id === id);
    const textOf = (word: string): string => (gap?.words ?? body.bank ?? []).find((each) => each.id === word)?.text ?? word;
    const forms = gap?.accepted === undefined ? [gap?.word ?? '', ...(gap?.also_ok ?? [])].map(textOf) : splitForms(gap.accepted);
    return forms.map((form) => `**${form}**`).join(messages['or'] ?? ' / ');
  };
  return readGapLines(body.text)
    .filter(({ runs }) => runs.some((run) => 'gap' in run))
    .map(({ runs }) => runs.map((run) => ('gap' in run ? expected(run.gap) : run.text)).join(''));
}

/** The text with room to write in, and the words to choose from. */
export function layOutFillIn({ lines, gaps, bank }: FillInShown): PaperMaterial {
  const banks = [bank, ...gaps.map((gap) => (gap.by === 'words' ? gap.words : []))];
  return {
    lines: lines.map(({ runs }) => runs.map((run) => ('gap' in run ? gapOnPaper : run.text)).join('')),
    lists: banks.filter((words) => words.length > 0).map((words) => ({ label: '', items: words.map(({ text }) => text) })),
  };
}
