import { useEffect } from 'preact/hooks';
import { useSignal, type Signal } from '@preact/signals';
import { carriesPlan, openLink, type OpenedPlan } from './open-plan.ts';

interface Opened {
  opened: Signal<OpenedPlan | null>;
  /** True until the address has been read. */
  isOpening: Signal<boolean>;
  /** Stays in the address until a choice is made, so that a reload and the other language show the same. */
  hash: Signal<string>;
  show: (next: OpenedPlan | null, nextHash: string) => void;
}

/** The address without its plan: the choice is made. */
const forgetHash = (): void => history.replaceState(history.state, '', location.pathname + location.search);

/**
 * What is opened in this page, from the address, the field or a file.
 * @param onOpened called when another link was put into the address of the open page
 */
export function useOpenedPlan(onOpened: () => void): Opened {
  const opened = useSignal<OpenedPlan | null>(null);
  const isOpening = useSignal(true);
  const hash = useSignal('');
  const show = (next: OpenedPlan | null, nextHash: string): void => {
    hash.value = nextHash;
    opened.value = next;
    isOpening.value = false;
    if (nextHash === '') forgetHash();
    else if (location.hash !== nextHash) history.replaceState(history.state, '', nextHash);
  };
  useEffect(() => {
    const readAddress = async (): Promise<void> => {
      const found = location.hash;
      if (!carriesPlan(found)) {
        // A jump inside the page: the plan goes back to its place.
        if (hash.value !== '') history.replaceState(history.state, '', hash.value);
        isOpening.value = false;
        return;
      }
      const isLater = !isOpening.value;
      const result = await openLink(found);
      show(result?.opened ?? { isRead: false, code: 'empty', from: 'link' }, found);
      if (isLater) onOpened();
    };
    const again = (): void => void readAddress();
    addEventListener('hashchange', again);
    again();
    return () => removeEventListener('hashchange', again);
  }, []);
  return { opened, isOpening, hash, show };
}
