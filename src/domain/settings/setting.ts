/** The types of value that a company may set. */
export type SettingType = 'text' | 'link' | 'country' | 'flag';

/** A company value as one language shows it before anyone sets it. */
export interface ShownSetting {
  id: string;
  type: SettingType;
  /** Words for running text, with their article in French. */
  default: string;
}

/** The values set on this device, by setting id. For a country, its two-letter code. */
export type SettingValues = Record<string, string>;

/** The country that legal boxes are written for until another is set. */
export const defaultCountry = 'FR';

/** Longest value that a person may set, in characters. */
export const longestSettingValue = 200;
