import { describe, expect, it } from 'vitest';
import { localize } from '#src/domain/text/language.ts';
import { play } from '../../engine.ts';
import { mailboxExamples } from './examples.ts';
import { mailboxLogic } from './logic.ts';
import { checkMailbox, mailboxScene, type MailboxScene } from './schema.ts';

const [example] = mailboxExamples.map(({ authored }) => authored as { scene: object });
const parse = (more: object = {}) => mailboxScene.parse({ ...example?.scene, ...more });
const inEnglish = (scene: ReturnType<typeof parse>): MailboxScene => localize(scene, 'en') as MailboxScene;
const controlsAfter = (scene: MailboxScene, ...steps: string[]): string[] => {
  const log = steps.map((control) => ({ control, value: '' }));
  return mailboxLogic.controls(scene, play(mailboxLogic, scene, log).state).map(({ control }) => control);
};
const problemsIn = (more: object): string[] => {
  const told: string[] = [];
  checkMailbox(parse(more), (_path, message) => told.push(message));
  return told;
};

describe('a mailbox', () => {
  const scene = inEnglish(parse());

  it('shows the real address and where a link leads once each, when asked', () => {
    expect(controlsAfter(scene, 'parcel.open')).toEqual(expect.arrayContaining(['parcel.sender', 'parcel.pay.look']));
    const looked = controlsAfter(scene, 'parcel.open', 'parcel.sender', 'parcel.pay.look');
    expect(looked).not.toContain('parcel.sender');
    expect(looked).not.toContain('parcel.pay.look');
    expect(looked).toContain('parcel.pay');
  });

  it('holds everything else back while a page is open, and lets one leave or go back', () => {
    expect(controlsAfter(scene, 'parcel.open', 'parcel.pay')).toEqual(['close', 'parcel.pay.give']);
    expect(controlsAfter(scene, 'parcel.open', 'parcel.pay', 'parcel.pay.give')).toEqual(['undo']);
  });

  it('begins on the page that the scene opens', () => {
    const opened = inEnglish(parse({ start: { open: 'parcel', page: 'pay' } }));
    expect(controlsAfter(opened)).toEqual(['close', 'parcel.pay.give']);
  });

  it('keeps what was learnt by a route when the decision changes afterwards', () => {
    const { state } = play(mailboxLogic, scene, [
      { control: 'minutes.open', value: '' },
      { control: 'minutes.verify', value: '' },
      { control: 'minutes.route', value: 'desk' },
      { control: 'minutes.report', value: '' },
    ]);
    expect(state).toMatchObject({ minutes: 'report', 'minutes.route': 'desk', sorted: 1 });
  });
});

describe('the check of a mailbox', () => {
  it('finds nothing in the example', () => {
    expect(problemsIn({})).toEqual([]);
  });

  it('asks for words for an action of one’s own', () => {
    expect(problemsIn({ actions: [{ id: 'keep' }, { id: 'verify' }, { id: 'forward' }] }).join()).toMatch(/"forward".*label and a mark/);
  });

  it('refuses routes where nothing verifies', () => {
    expect(problemsIn({ actions: [{ id: 'keep' }, { id: 'report' }] }).join()).toMatch(/"minutes" has routes/);
  });

  it('refuses a start on what does not exist', () => {
    expect(problemsIn({ start: { open: 'nowhere' } }).join()).toMatch(/"nowhere" is not a message/);
    expect(problemsIn({ start: { open: 'minutes', page: 'pay' } }).join()).toMatch(/"pay" is not a link or attachment/);
  });
});
