/** Changes to a page that can all be taken back. What was there is kept aside, never made anew: it stays what it was. */
export interface PageEdits {
  /** Sets an attribute, or takes it away when null. */
  attribute(element: Element, name: string, value: string | null): void;
  hide(element: Element | null | undefined): void;
  /** Puts other words in an element that holds nothing but words. */
  words(element: Element | null | undefined, words: string): void;
  /** Puts other nodes where the first of these elements stands. @returns the new ones */
  replace(old: readonly Element[], fresh: Node[]): void;
  /** Puts new nodes before another one. */
  insert(parent: Node, fresh: Node[], before: Node | null): void;
  /** Has the page as it was. */
  takeBack(): void;
}

export function createPageEdits(): PageEdits {
  const undo: (() => void)[] = [];
  const remove = (nodes: Node[]) => (): void => nodes.forEach((node) => node.parentNode?.removeChild(node));

  const edits: PageEdits = {
    attribute(element, name, value) {
      const before = element.getAttribute(name);
      const set = (to: string | null): void => (to === null ? element.removeAttribute(name) : element.setAttribute(name, to));
      undo.push(() => set(before));
      set(value);
    },
    hide(element) {
      if (element && !element.hasAttribute('hidden')) edits.attribute(element, 'hidden', '');
    },
    words(element, words) {
      if (!element || element.textContent === words) return;
      const before = [...element.childNodes];
      undo.push(() => element.replaceChildren(...before));
      element.replaceChildren(words);
    },
    replace(old, fresh) {
      const places = old.map((element) => {
        const place = document.createComment('');
        element.replaceWith(place);
        return place;
      });
      places[0]?.after(...(fresh as ChildNode[]));
      undo.push(() => {
        remove(fresh)();
        places.forEach((place, index) => place.replaceWith(old[index] ?? ''));
      });
    },
    insert(parent, fresh, before) {
      for (const node of fresh) parent.insertBefore(node, before);
      undo.push(remove(fresh));
    },
    takeBack() {
      while (undo.length > 0) undo.pop()?.();
    },
  };
  return edits;
}

/** Puts elements in an order, moving none that stands right. Between them nothing else stands. */
export function arrange(elements: readonly Element[]): void {
  const parent = elements[0]?.parentElement;
  if (!parent) return;
  const among = new Set(elements);
  let at: Element | null = [...parent.children].find((child) => among.has(child)) ?? null;
  for (const element of elements) {
    if (at === element) at = element.nextElementSibling;
    else parent.insertBefore(element, at);
  }
}
