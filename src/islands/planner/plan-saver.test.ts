// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPlan } from '#src/domain/plan/plan.ts';
import type { PlanStore, SavedPlan, SaveOutcome } from '#src/storage/plan-store.ts';
import { createPlanSaver } from './plan-saver.ts';

const savedPlan = (id: string, mentee: string): SavedPlan => ({
  id,
  plan: { ...emptyPlan(id, 'fr'), mentee },
  origin: 'own',
  isArchived: false,
  changedAt: '2026-11-27T10:00:00.000Z',
  revision: 1,
  version: 1,
});

/** A device with one plan a name, that may refuse, and where another tab may write. */
function fakeStore() {
  const device = new Map<string, SavedPlan>();
  const answers: SaveOutcome[] = [];
  const store: PlanStore = {
    load: async () => [...device.values()],
    async save(saved) {
      await Promise.resolve();
      const forced = answers.shift();
      if (forced === 'failed') return 'failed';
      const there = device.get(saved.id);
      if (there && there.revision !== saved.revision - 1) return 'outdated';
      device.set(saved.id, saved);
      return 'saved';
    },
    async remove(id) {
      device.delete(id);
      return true;
    },
    erase: async () => device.clear(),
    state: () => 'saved',
    subscribe: () => () => undefined,
  };
  return { device, answers, store };
}

describe('the saver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('writes the latest of what was typed, within 150 ms', async () => {
    const { device, store } = fakeStore();
    const saver = createPlanSaver({ store, onOutdated: () => undefined });
    for (const mentee of ['P', 'Ph', 'Phi']) saver.save(savedPlan('a', mentee));
    expect(saver.pending()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(150);
    expect(device.get('a')).toMatchObject({ plan: { mentee: 'Phi' }, revision: 1 });
    saver.save(savedPlan('a', 'Phil'));
    await vi.advanceTimersByTimeAsync(150);
    expect(device.get('a')).toMatchObject({ plan: { mentee: 'Phil' }, revision: 2 });
    expect(saver.pending()).toEqual([]);
  });

  it('writes at once when the page goes away', async () => {
    const { device, store } = fakeStore();
    const saver = createPlanSaver({ store, onOutdated: () => undefined });
    saver.save(savedPlan('a', 'Phi'));
    dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(device.get('a')?.plan.mentee).toBe('Phi');
  });

  it('tries again what could not be written, with what was typed since', async () => {
    const { device, answers, store } = fakeStore();
    const saver = createPlanSaver({ store, onOutdated: () => undefined });
    answers.push('failed');
    saver.save(savedPlan('a', 'Phi'));
    await vi.advanceTimersByTimeAsync(200);
    expect(device.size).toBe(0);
    await vi.advanceTimersByTimeAsync(2500);
    expect(device.get('a')?.plan.mentee).toBe('Phi');
    answers.push('failed');
    saver.save(savedPlan('a', 'Ph'));
    await vi.advanceTimersByTimeAsync(200);
    saver.save(savedPlan('a', 'Phil'));
    await vi.advanceTimersByTimeAsync(2500);
    expect(device.get('a')?.plan.mentee).toBe('Phil');
    expect(saver.pending()).toEqual([]);
  });

  it('hands back what another tab was faster with, and leaves the other tab’s work alone', async () => {
    const { device, store } = fakeStore();
    const lost: SavedPlan[] = [];
    const saver = createPlanSaver({ store, onOutdated: (mine) => lost.push(mine) });
    saver.save(savedPlan('a', 'Phi'));
    await vi.advanceTimersByTimeAsync(150);
    device.set('a', { ...savedPlan('a', 'Claire'), revision: 2 });
    saver.save(savedPlan('a', 'Philippe'));
    await vi.advanceTimersByTimeAsync(150);
    expect(device.get('a')?.plan.mentee).toBe('Claire');
    expect(lost.map(({ plan }) => plan.mentee)).toEqual(['Philippe']);
    expect(saver.pending()).toEqual([]);
  });

  it('removes after what is being written, and puts back after that', async () => {
    const { device, store } = fakeStore();
    const saver = createPlanSaver({ store, onOutdated: () => undefined });
    saver.save(savedPlan('a', 'Phi'));
    void saver.flush();
    saver.remove('a');
    await vi.advanceTimersByTimeAsync(10);
    expect(device.size).toBe(0);
    saver.save(savedPlan('a', 'Phi'));
    await vi.advanceTimersByTimeAsync(150);
    expect(device.get('a')?.plan.mentee).toBe('Phi');
  });

  it('goes on from what the device holds', async () => {
    const { device, store } = fakeStore();
    device.set('a', { ...savedPlan('a', 'Phi'), revision: 7 });
    const saver = createPlanSaver({ store, onOutdated: () => expect.unreachable() });
    saver.know([...device.values()]);
    saver.save(savedPlan('a', 'Phil'));
    await vi.advanceTimersByTimeAsync(150);
    expect(device.get('a')).toMatchObject({ plan: { mentee: 'Phil' }, revision: 8 });
  });

  it('loses nothing of a page that went away while the device was slow', async () => {
    const { device, store } = fakeStore();
    device.set('a', { ...savedPlan('a', 'Phi'), revision: 3 });
    const slow: PlanStore = { ...store, save: () => new Promise(() => undefined) };
    const closing = createPlanSaver({ store: slow, onOutdated: () => expect.unreachable() });
    closing.know([...device.values()]);
    closing.save(savedPlan('a', 'Philippe'));
    dispatchEvent(new Event('pagehide'));

    const opening = createPlanSaver({ store, onOutdated: () => expect.unreachable() });
    await opening.recover();
    expect(device.get('a')).toMatchObject({ plan: { mentee: 'Philippe' }, revision: 4 });
    await opening.recover();
    expect(device.get('a')?.revision).toBe(4);
  });

  it('keeps both when another tab went on after the page had gone', async () => {
    const { device, store } = fakeStore();
    const slow: PlanStore = { ...store, save: () => new Promise(() => undefined) };
    const closing = createPlanSaver({ store: slow, onOutdated: () => expect.unreachable() });
    closing.know([{ ...savedPlan('a', 'Phi'), revision: 3 }]);
    closing.save(savedPlan('a', 'Philippe'));
    dispatchEvent(new Event('pagehide'));
    device.set('a', { ...savedPlan('a', 'Claire'), revision: 9 });

    const lost: SavedPlan[] = [];
    await createPlanSaver({ store, onOutdated: (mine) => lost.push(mine) }).recover();
    expect(device.get('a')?.plan.mentee).toBe('Claire');
    expect(lost.map(({ plan }) => plan.mentee)).toEqual(['Philippe']);
  });
});
