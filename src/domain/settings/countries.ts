/** The countries that may be set; `XX` stands for any other. */
export const offeredCountries = ['FR', 'BE', 'CA', 'CH', 'DE', 'ES', 'GB', 'IT', 'LU', 'NL', 'US', 'XX'] as const;
