import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeLesson } from './active-lesson.ts';
import { tailoringWords } from './tailoring-words.ts';

const lesson = 'stay-safe/spot-phishing';
const kept = {
  id: 'a1b2c3d4e5',
  language: 'fr',
  mentor: 'Inès',
  start: '2026-06-18T09:30',
  lessons: { [lesson]: [{ type: 'hide', section: 'why' }], 'pair-kit/pair-charter': 'not a list' },
  values: { chat_tool: 'Teams' },
};

describe('what a followed plan says of a lesson', () => {
  it('is read with the plan’s schema; what it says of other lessons is not looked at', () => {
    const { mentor, start, language, values } = { ...kept, language: 'fr' as const };
    const changes = [{ type: 'hide', section: 'why' }];
    expect(activeLesson(kept, lesson, 'en')).toEqual({ mentor, start, language, values, changes, isPaused: false });
    expect(activeLesson({ ...kept, isPaused: true }, lesson, 'en')?.isPaused).toBe(true);
    expect(activeLesson({ ...kept, isPaused: 'yes' }, lesson, 'en')?.isPaused).toBe(false);
  });

  it('is nothing for a lesson that the plan does not hold', () => {
    for (const other of ['pair-kit/set-goals', 'toString', '__proto__', 'pair-kit/pair-charter'])
      expect(activeLesson(kept, other, 'fr')).toBeNull();
  });

  it('is nothing when a field is not what it has to be', () => {
    const bad = { id: 'A', mentor: 7, start: 'jeudi', values: { 'x y': 'z' }, lessons: [], language: 'de' };
    for (const [name, value] of Object.entries(bad)) expect(activeLesson({ ...kept, [name]: value }, lesson, 'fr'), name).toBeNull();
  });

  it('never throws, whatever is kept', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (value, changes) => {
        expect(activeLesson(value, lesson, 'fr')).toBeNull();
        const read = activeLesson({ ...kept, lessons: { [lesson]: changes } }, lesson, 'fr');
        expect(read === null || Array.isArray(read.changes)).toBe(true);
      }),
    );
  });
});

describe('what a tailored lesson says', () => {
  it('has the mentor’s name and the day, and words for who has left none', () => {
    const named = tailoringWords('fr', kept, 2026);
    expect(named.about).toBe('Adaptée par Inès pour votre séance du jeudi 18\u00A0juin');
    expect(named.signature).toBe('Ajouté par Inès, votre mentor');
    const nameless = tailoringWords('fr', { mentor: ' ', start: '' }, 2026);
    expect(nameless.about).toBe('Adaptée par votre mentor pour votre séance');
    expect(nameless.signature).toBe('Ajouté par votre mentor');
    expect(nameless.wrote).toBe('Écrit ici par votre mentor');
    expect(tailoringWords('en', kept, 2027).about).toBe('Tailored by Inès for your session on Thursday 18\u00A0June 2026');
  });

  it('leaves no place unfilled, and never reads a name as a place', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const words of Object.values(tailoringWords(language, { mentor: '', start: '' }, 2026))) expect(words).not.toMatch(/\{(?!day)/);
      expect(tailoringWords(language, { mentor: '{day}', start: '2026-06-18T09:30' }, 2026).wrote).toContain('{day}');
    }
  });
});
