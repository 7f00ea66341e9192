import { readSettingValues, watchSettingValues } from '#src/storage/setting-values.ts';
import { settingValues } from '#src/ui/settings.ts';

let isFollowing = false;

/** Has the exercises of this page show the values set on this device. Called once the served page has been taken over. */
export function followSettingValues(): void {
  if (isFollowing) return;
  isFollowing = true;
  settingValues.value = readSettingValues();
  watchSettingValues((values) => (settingValues.value = values));
}
