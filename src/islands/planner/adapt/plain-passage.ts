import type { SettingValues, ShownSetting } from '#src/domain/settings/setting.ts';
import type { Language } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';

interface Ground {
  settings: Record<string, ShownSetting>;
  values: SettingValues;
  language: Language;
}

/** What a setting reads as: countries and addresses keep their words, as on the lesson's page. */
function settingWords(id: string, { settings, values }: Ground): string {
  const setting = settings[id];
  const value = values[id];
  return (setting?.type === 'text' && value) || (setting?.default ?? id);
}

/** A passage as plain words, line by line: for names of buttons, and for what is compared word by word. */
export function plainPassage(markdown: string, ground: Ground): string {
  const words = markdown
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/^([ \t]*)[-*+][ \t]+/gm, '$1• ')
    .replace(/\[([^[\]]+)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|])/g, '$1');
  return typeset(words, ground.language).replace(/\[\[([a-z0-9_]+)\]\]/g, (_mark, id: string) => settingWords(id, ground));
}
