import { defaultCountry, type SettingValues } from '#src/domain/settings/setting.ts';
import { safeUrl } from '#src/domain/settings/safe-url.ts';
import { readSettingValues, watchSettingValues } from '#src/storage/setting-values.ts';

/** Puts the values set on this device in the page's running text. Exercises do so themselves. */
function showIn(place: HTMLElement, value: string | undefined): void {
  const words = (place.dataset['default'] ??= place.textContent ?? '');
  const address = value && place.dataset['settingType'] === 'link' ? safeUrl(value) : null;
  if (address) {
    const link = Object.assign(document.createElement('a'), { href: address, rel: 'noreferrer', textContent: words });
    place.replaceChildren(link);
  } else {
    place.textContent = value && place.dataset['settingType'] === 'text' ? value : words;
  }
}

function show(values: SettingValues): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-setting]')) {
    if (!place.closest('astro-island')) showIn(place, values[place.dataset['setting'] ?? '']);
  }
  for (const box of document.querySelectorAll<HTMLElement>('[data-country]')) {
    box.hidden = box.dataset['country'] !== (values['country'] ?? defaultCountry);
  }
}

show(readSettingValues());
watchSettingValues(show);
addEventListener('viceversa:view', () => show(readSettingValues()));
