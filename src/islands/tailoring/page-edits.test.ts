// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { arrange, createPageEdits } from './page-edits.ts';

const one = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};
const html = (): string => document.body.outerHTML;

beforeEach(() => {
  const section = (id: string): Element => {
    const made = document.createElement('section');
    made.id = id;
    for (const words of ['one', 'two']) made.append(Object.assign(document.createElement('p'), { textContent: `${id} ${words}` }));
    return made;
  };
  document.body.replaceChildren(...['a', 'b', 'c', 'd'].map(section), document.createElement('footer'));
});

describe('changes to a page', () => {
  it('can all be taken back, in whatever order they were made', () => {
    const before = html();
    const own = one('#b p');
    const edits = createPageEdits();
    edits.hide(one('#a'));
    edits.hide(one('#a'));
    edits.words(one('#b p'), 'other words');
    edits.replace([...one('#c').children], [document.createElement('ul'), document.createElement('table')]);
    edits.insert(one('#d'), [document.createElement('aside')], one('#d').firstChild);
    edits.attribute(one('#d'), 'class', 'x');
    expect(one('#c').children).toHaveLength(2);
    expect(html()).not.toBe(before);
    edits.takeBack();
    expect(html()).toBe(before);
    expect(one('#b p'), 'what was there is what it was').toBe(own);
    edits.takeBack();
    expect(html()).toBe(before);
  });

  it('put new elements where the old ones stood', () => {
    const edits = createPageEdits();
    edits.replace([one('#b p')], [document.createElement('ul')]);
    expect([...one('#b').children].map(({ localName }) => localName)).toEqual(['ul', 'p']);
    edits.replace([one('#b p')], []);
    expect([...one('#b').children].map(({ localName }) => localName)).toEqual(['ul']);
  });
});

describe('an order', () => {
  const ids = (): string[] => [...document.body.children].map((each) => each.id || each.localName);

  it('is put in place before what follows, and back again', () => {
    const sections = ['a', 'b', 'c', 'd'].map((id) => one(`#${id}`));
    for (const wanted of ['dabc', 'bcda', 'dcba', 'abcd']) {
      arrange([...wanted].map((id) => one(`#${id}`)));
      expect(ids()).toEqual([...wanted, 'footer']);
    }
    arrange(sections);
    expect(ids()).toEqual(['a', 'b', 'c', 'd', 'footer']);
  });

  it('moves nothing that stands right', () => {
    const moves: string[] = [];
    const insert = document.body.insertBefore.bind(document.body);
    document.body.insertBefore = (node, before) => {
      moves.push((node as unknown as Element).id);
      return insert(node, before);
    };
    arrange(['b', 'a', 'c', 'd'].map((id) => one(`#${id}`)));
    expect(moves).toEqual(['b']);
  });
});
