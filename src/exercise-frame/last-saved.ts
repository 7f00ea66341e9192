import { signal } from '@preact/signals';

/** The exercise whose result was saved last in this page, and how that went. */
export const lastSaved = signal<{ exercise: string; state: 'saving' | 'saved' | 'failed' } | null>(null);
