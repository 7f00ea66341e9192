import { createContext } from 'preact';
import { signal } from '@preact/signals';
import type { SettingValues, ShownSetting } from '#src/domain/settings/setting.ts';

/** The settings that a piece of the page uses, with their defaults. */
export const SettingsContext = createContext<Record<string, ShownSetting>>({});

/** The values set on this device; empty until the page has started, so that the first render equals the served one. */
export const settingValues = signal<SettingValues>({});
