import { languages, type Language } from '#src/domain/text/language.ts';
import type { Problem } from '../contract.ts';
import { forgive, splitForms } from './forgive.ts';
import { gapsIn, readGapLines } from './gap-text.ts';
import type { AuthoredGap, FillInBody } from './schema.ts';

type Path = (string | number)[];

/** Problems of the ids: each gap and each entry of "instead" has its own, each word its own in its bank. */
function checkIds(body: FillInBody, problem: Problem): void {
  const reportTwins = (ids: { id: string; path: Path }[]): void =>
    ids.forEach(({ id, path }, index) => {
      const isTwin = ids.findIndex((each) => each.id === id) !== index;
      if (isTwin) problem([...path, 'id'], `the id "${id}" is used twice; give each its own`);
    });
  reportTwins([
    ...body.gaps.map(({ id }, index) => ({ id, path: ['gaps', index] })),
    ...body.gaps.flatMap(({ instead = [] }, index) => instead.map(({ id }, place) => ({ id, path: ['gaps', index, 'instead', place] }))),
  ]);
  const banks = [{ words: body.bank ?? [], path: ['bank'] as Path }].concat(
    body.gaps.map(({ words = [] }, index) => ({ words, path: ['gaps', index, 'words'] })),
  );
  for (const { words, path } of banks) {
    reportTwins(words.map(({ id }, index) => ({ id, path: [...path, index] })));
    for (const language of languages) {
      const texts = words.map(({ text }) => text[language]);
      texts.forEach((text, index) => {
        if (texts.indexOf(text) !== index)
          problem([...path, index, 'text'], `two words read "${text}" in ${language}; nobody could tell them apart`);
      });
    }
  }
}

/** Problems of one language of the text: gaps that are not listed, or cannot be read. */
function checkText(body: FillInBody, language: Language, problem: Problem): void {
  const text = body.text[language];
  const found = gapsIn(text);
  const listed = body.gaps.map(({ id }) => id);
  for (const id of found.filter((each) => !listed.includes(each))) {
    problem(['text'], `the ${language} text has the gap {${id}}, which is not in the list of gaps`);
  }
  for (const [index, id] of listed.entries()) {
    const times = found.filter((each) => each === id).length;
    if (times !== 1)
      problem(['gaps', index, 'id'], `the gap "${id}" stands ${times} times in the ${language} text; write {${id}} there once`);
  }
  for (const { runs } of readGapLines(text)) {
    for (const run of runs) {
      if (!('text' in run)) continue;
      const broken = /\{[^{}]*\}?|\}/.exec(run.text)?.[0];
      if (broken)
        problem(
          ['text'],
          `the ${language} text holds "${broken}", which is no gap; a gap is the id of one in braces, such as {${listed[0] ?? 'gap-id'}}`,
        );
      const isOpen = run.text.split('`').length % 2 === 0 || run.text.split('**').length % 2 === 0;
      if (isOpen && runs.length > 1)
        problem(['text'], `the ${language} text has a gap inside \`code\` or **bold**; close the marks before the gap`);
    }
  }
}

/** Problems of a typed gap: forms without letters, or that are right and wrong at once. */
function checkTyped(gap: AuthoredGap, path: Path, problem: Problem): void {
  for (const field of ['word', 'also_ok', 'words'] as const) {
    if (gap[field])
      problem([...path, field], `"${field}" belongs to gaps where one chooses; "${gap.id}" is typed, since it has "accepted"`);
  }
  for (const language of languages) {
    const accepted = splitForms(gap.accepted?.[language] ?? '').map(forgive);
    if (accepted.includes(''))
      problem([...path, 'accepted'], `a form of "accepted" has neither letter nor digit in ${language}; look for a "|" too many`);
    gap.instead?.forEach(({ forms }, index) => {
      const twice = splitForms(forms?.[language] ?? '').find((form) => form !== '' && accepted.includes(forgive(form)));
      if (twice !== undefined)
        problem(
          [...path, 'instead', index, 'forms'],
          `"${twice}" is accepted already in ${language}: accents, capitals and hyphens make no difference`,
        );
      if (forms && splitForms(forms[language]).some((form) => forgive(form) === ''))
        problem(
          [...path, 'instead', index, 'forms'],
          `one of the forms has neither letter nor digit in ${language}; look for a "|" too many`,
        );
    });
  }
  gap.instead?.forEach(({ forms, words }, index) => {
    if (!forms || words) problem([...path, 'instead', index], `"${gap.id}" is typed: give "forms" here, and no "words"`);
  });
}

/** Problems of a chosen gap: words that its bank lacks. */
function checkChosen(gap: AuthoredGap, bank: string[], path: Path, problem: Problem): void {
  const name = gap.words ? 'the words of this gap' : 'the bank';
  if (!gap.words && bank.length === 0)
    return problem(path, `"${gap.id}" has nothing to choose from; give the exercise a "bank", or this gap "words"`);
  const known = gap.words?.map(({ id }) => id) ?? bank;
  const look = (id: string, where: Path): void => {
    if (!known.includes(id)) problem([...path, ...where], `there is no word "${id}" in ${name}; its words are ${known.join(', ')}`);
  };
  const right = [gap.word ?? '', ...(gap.also_ok ?? [])];
  look(right[0] ?? '', ['word']);
  gap.also_ok?.forEach((id) => {
    look(id, ['also_ok']);
    if (id === gap.word) problem([...path, 'also_ok'], `"${id}" is the word of this gap already; name another, or remove "also_ok"`);
  });
  gap.instead?.forEach(({ words, forms }, index) => {
    if (!words || forms) return problem([...path, 'instead', index], `in "${gap.id}" one chooses: give "words" here, and no "forms"`);
    for (const id of words) {
      look(id, ['instead', index, 'words']);
      if (right.includes(id))
        problem([...path, 'instead', index, 'words'], `"${id}" is accepted in this gap; it needs no words for when it is not`);
    }
  });
}

/** Finds what the shape cannot say: gaps of the list and of the two texts must be the same ones, and each can be filled. */
export function checkFillIn(body: FillInBody, problem: Problem): void {
  checkIds(body, problem);
  for (const language of languages) checkText(body, language, problem);
  const bank = body.bank?.map(({ id }) => id) ?? [];
  body.gaps.forEach((gap, index) => {
    const path = ['gaps', index];
    if ((gap.accepted === undefined) === (gap.word === undefined))
      problem(path, `"${gap.id}" needs "accepted" (one types) or "word" (one chooses), and not both`);
    else if (gap.accepted) checkTyped(gap, path, problem);
    else checkChosen(gap, bank, path, problem);
  });
  const needsNoBank = body.gaps.every(({ accepted, word, words }) => (accepted ?? words) !== undefined && (!word || words));
  if (bank.length > 0 && needsNoBank) problem(['bank'], 'no gap chooses from the bank; remove it');
}
