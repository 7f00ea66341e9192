import { signal, type ReadonlySignal } from '@preact/signals';

/** What the planner's address asks for. */
export type Route =
  | { view: 'list' }
  | { view: 'company' }
  | { view: 'plan'; id: string }
  /** Lessons to put in a plan: from the catalogue, a lesson's page or the diagnostic. */
  | { view: 'add'; lessons: string[] };

/** Most lessons that an address may bring. */
const mostLessons = 12;

/** Reads the planner's address: `?plan=<id>`, `#company`, `#add=<module>/<lesson>`, `#lessons=<module>/<lesson>,…`. */
export function readRoute({ search, hash }: { search: string; hash: string }): Route {
  const asked = /^#(?:add|lessons)=(.*)$/.exec(hash)?.[1];
  if (asked !== undefined) {
    const lessons = asked.replaceAll(/%2[cf]/gi, (mark) => (mark.toLowerCase() === '%2c' ? ',' : '/')).split(',');
    const ids = lessons.filter((lesson) => /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/.test(lesson));
    return { view: 'add', lessons: [...new Set(ids)].slice(0, mostLessons) };
  }
  const plan = new URLSearchParams(search).get('plan');
  if (plan && /^[a-z0-9]{1,40}$/.test(plan)) return { view: 'plan', id: plan };
  return { view: hash === '#company' ? 'company' : 'list' };
}

/** The address of a route on this page. */
function addressOf(route: Route): string {
  if (route.view === 'plan') return `${location.pathname}?plan=${route.id}`;
  return `${location.pathname}${route.view === 'company' ? '#company' : ''}`;
}

export interface Routing {
  route: ReadonlySignal<Route>;
  /** Goes to another view, from its top. */
  go(next: Route, isReplacing?: boolean): void;
  /** Gives this view another address, and leaves the page as it is. */
  rename(next: Route): void;
}

/** The route of this page, as it changes: by links, by going back, by `go`. */
export function followRoute(): Routing {
  const route = signal<Route>(readRoute(location));
  const read = (): void => {
    const next = readRoute(location);
    if (JSON.stringify(next) !== JSON.stringify(route.peek())) route.value = next;
  };
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  return {
    route,
    go(next, isReplacing = false) {
      history[isReplacing ? 'replaceState' : 'pushState'](null, '', addressOf(next));
      route.value = next;
      scrollTo({ top: 0, behavior: 'instant' });
    },
    rename(next) {
      history.replaceState(null, '', addressOf(next));
      route.value = next;
    },
  };
}
