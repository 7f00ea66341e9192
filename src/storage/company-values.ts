import type { SettingValues } from '#src/domain/settings/setting.ts';
import { readLocalObject } from './local-values.ts';
import { settingValuesIn } from './setting-values.ts';

/** The company values that were set on this device, without those of a plan that it follows: what can be changed and handed on. */
export const readCompanyValues = (): SettingValues => settingValuesIn(readLocalObject('settings'));
