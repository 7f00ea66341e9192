import type { ShownSetting } from '#src/domain/settings/setting.ts';
import { parseRichText } from '#src/domain/text/rich-text.ts';
import { settingValues } from './settings.ts';

/** A short text as it is read aloud: marks away, settings as the words that stand for them on this device. */
export function plainWords(text: string, settings: Record<string, ShownSetting>): string {
  return parseRichText(text)
    .map((piece) => {
      if (piece.type !== 'setting') return piece.text;
      const { type, default: words = piece.id } = settings[piece.id] ?? {};
      // Countries and addresses keep their words, as in the text.
      const isValueShown = type !== 'country' && type !== 'link';
      return (isValueShown && settingValues.value[piece.id]) || words;
    })
    .join('');
}
