/** A run of a marked text: plain words, or a zone that can be marked. */
export interface MarkedRun {
  text: string;
  /** The zone's id, or undefined for plain words. */
  zone?: string;
}

const zoneMark = /\[([^[\]]{1,300})\]\(#([a-z0-9-]{1,80})\)/g;

/** Cuts a text at its `[visible words](#zone-id)` marks. */
export function readMarkedText(text: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const match of text.matchAll(zoneMark)) {
    const [whole, words, zone] = match;
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    if (words && zone) runs.push({ text: words, zone });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** The ids of the zones of a text, in order. */
export function zonesIn(text: string): string[] {
  return readMarkedText(text).flatMap(({ zone }) => (zone ? [zone] : []));
}

/** What a block of a page can be. */
export const blockTypes = ['banner', 'paragraph', 'box-ticked', 'box-empty', 'button', 'small', 'image'] as const;
export type BlockType = (typeof blockTypes)[number];

/** One of two texts that stand side by side. */
interface LabelledText<Text> {
  label: Text;
  body: Text;
}

/** What is looked at; `Text` is a text in both languages, or in one. */
export type Material<Text> =
  | { type: 'message'; from: Text; to?: Text | undefined; sent?: Text | undefined; subject: Text; body: Text }
  | { type: 'page'; address: Text; heading: Text; blocks: { type: BlockType; text: Text }[] }
  | { type: 'paired'; first: LabelledText<Text>; second: LabelledText<Text> };

/** The name of a line: how the view draws it. */
export type LineName = 'from' | 'to' | 'sent' | 'subject' | 'address' | 'heading' | 'body' | BlockType;

/** A text of the material with its place in the file. */
export interface MaterialField<Text> {
  /** From `material` on. */
  path: (string | number)[];
  /** How its lines are drawn; the label of a text has a place of its own. */
  name: LineName | 'label';
  text: Text;
  /** False where words can't be marked. */
  mayHoldZones: boolean;
}

/** The texts of the material, in the order in which they are shown: one list for each text that stands beside another. */
export function fieldsOf<Text>(material: Material<Text>): MaterialField<Text>[][] {
  const field = (name: MaterialField<Text>['name'], text: Text, path: (string | number)[] = [name]): MaterialField<Text> => ({
    path: ['material', ...path],
    name,
    text,
    mayHoldZones: name !== 'label' && name !== 'sent',
  });
  switch (material.type) {
    case 'message':
      return [
        (['from', 'to', 'sent', 'subject', 'body'] as const).flatMap((name) => {
          const text = material[name];
          return text === undefined ? [] : [field(name, text)];
        }),
      ];
    case 'page':
      return [
        [
          field('address', material.address),
          field('heading', material.heading),
          ...material.blocks.map(({ type, text }, index) => field(type, text, ['blocks', index, 'text'])),
        ],
      ];
    case 'paired':
      return (['first', 'second'] as const).map((place) => [
        field('label', material[place].label, [place, 'label']),
        field('body', material[place].body, [place, 'body']),
      ]);
  }
}
