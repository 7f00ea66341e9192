/** The interface's icons: 24 grid, 2 px stroke, round ends, no fill. Each is the inside of an <svg>; served markup only. */
export const icons: Record<string, string> = {
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/>',
  right: '<path d="M5 12h14M13 6l6 6-6 6"/>',
  left: '<path d="M19 12H5M11 6l-6 6 6 6"/>',
  chev: '<path d="M6 9l6 6 6-6"/>',
  chevr: '<path d="M9 6l6 6-6 6"/>',
  check: '<path d="M5 12.5 10 17.5 19.5 7"/>',
  close: '<path d="M6 6l12 12M18 6 6 18"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>',
  lock: '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2"/><path d="M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1.2-1.2"/>',
  eye: '<path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12Z"/><circle cx="12" cy="12" r="3"/>',
  eyeoff:
    '<path d="M4 4l16 16M9.5 6C15 4.5 19 7.5 21.5 12a14 14 0 0 1-2.5 3.4M6 7.5A14 14 0 0 0 2.5 12C5 16.5 8.3 18.5 12 18.5c1.3 0 2.6-.3 3.8-.8"/>',
  up: '<path d="M12 19V5M6 11l6-6 6 6"/>',
  down: '<path d="M12 5v14M6 13l6 6 6-6"/>',
  pen: '<path d="M4 20l1-4.5L16.5 4a2 2 0 0 1 3 0l.5.5a2 2 0 0 1 0 3L8.5 19 4 20ZM14 6.5l3.5 3.5"/>',
  swap: '<path d="M3 7.5c6 0 12 9 18 9M3 16.5c2.6 0 5-1.6 7.2-3.5M13.8 10.3C16 8.6 18.4 7.5 21 7.5"/>',
  print: '<path d="M7 9V3.5h10V9M7 17H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2"/><path d="M7 14h10v6.5H7z"/>',
  trash: '<path d="M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5"/>',
  hint: '<path d="M9 17.5h6M10 20.5h4M8.5 14.5A6 6 0 1 1 15.5 14.5c-.6.5-.8 1-.8 1.7H9.3c0-.7-.2-1.2-.8-1.7Z"/>',
  note: '<path d="M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7M8.5 12h4"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11.5v5M12 7.8v.01"/>',
  globe: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5.5 5.5 5.5 11.5 0 17M12 3.5c-5.5 5.5-5.5 11.5 0 17"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>',
  users:
    '<circle cx="8.5" cy="8.5" r="3.5"/><path d="M2.5 19.5c.5-3.5 2.9-5.5 6-5.5s5.5 2 6 5.5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.5c2.2.7 3.6 2.4 4 5"/>',
  pr: '<circle cx="6.5" cy="5.5" r="2.5"/><circle cx="6.5" cy="18.5" r="2.5"/><circle cx="17.5" cy="18.5" r="2.5"/><path d="M6.5 8v8M17.5 16V9.5a3 3 0 0 0-3-3H11M13 4l-2.5 2.5L13 9"/>',
  text: '<path d="M3 19 8.5 5 14 19M5 14.5h7M15.5 19l3-8 3 8M16.6 16.5h3.9"/>',
  moon: '<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  filter: '<path d="M4 7h16M7 12h10M10 17h4"/>',
  ok: '<circle cx="12" cy="12" r="9"/><path d="M7.8 12.3l3 3 5.4-6"/>',
  part: '<path d="M12 3a9 9 0 1 0 0 18"/><path d="M12 3a9 9 0 0 1 0 18" stroke-dasharray="1.5 4.2"/><path d="M8 12.3l2.7 2.7 5-5.5"/>',
  redo: '<path d="M4.5 9.5A8.5 8.5 0 1 1 3.6 14M4.3 4.5l.2 5 5-.3"/>',
  skip: '<path d="M5 6l7 6-7 6zM13 6l7 6-7 6z"/>',
  book: '<path d="M12 6.5C9.5 4.5 6.5 4 3.5 4.5v14c3-.5 6 0 8.5 2 2.5-2 5.5-2.5 8.5-2v-14c-3-.5-6 0-8.5 2ZM12 6.5v14"/>',
  target: '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="4"/><path d="M12 12h.01" stroke-width="3"/>',
  file: '<path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4"/>',
  screen: '<rect x="3" y="4.5" width="18" height="12" rx="2"/><path d="M9 20h6M12 16.5V20"/>',
  bubble: '<path d="M4 5h16v11h-8.5L7 20v-4H4z"/>',
  star: '<path d="M12 4l2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z"/>',
  warn: '<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.01"/>',
  order: '<path d="M10 6h10M10 12h10M10 18h10M4.5 4.5 5.5 4v4M4 12h2l-2 3h2"/>',
  marker: '<path d="M4 20h16M8 15l-1.5 2.5M8 15l8-11 4 3-8 11zM8 15l4 3"/>',
  branch: '<path d="M5 4v7c0 4 3 5 6 5h8M5 11c0-3 3-4 6-4h8M16 4l3 3-3 3M16 13l3 3-3 3"/>',
  choice:
    '<circle cx="6" cy="7" r="2.5"/><circle cx="6" cy="17" r="2.5"/><path d="M6 17h.01" stroke-width="3"/><path d="M12 7h8M12 17h8"/>',
  mail: '<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3.5 7.5 12 13.5l8.5-6"/>',
  cal: '<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 3v4M16 3v4"/>',
  folder: '<path d="M3.5 6h6l2 2.5h9V19h-17z"/>',
  match:
    '<circle cx="5" cy="7" r="2"/><circle cx="5" cy="17" r="2"/><circle cx="19" cy="7" r="2"/><circle cx="19" cy="17" r="2"/><path d="M7 7c5 0 5 10 10 10M7 17c2 0 3.2-1.5 4.2-3.3M13 9.8C14 8.2 15.2 7 17 7"/>',
  tool: '<path d="M14.5 6.5a4 4 0 0 1 5-3.2l-2.6 2.6.4 1.8 1.8.4 2.6-2.6a4 4 0 0 1-5.4 4.8L8.5 18a2.1 2.1 0 0 1-3-3l7.7-7.7"/>',
  flag: '<path d="M6 21V4M6 5c4-2.5 7 2 12 0v8c-5 2-8-2.5-12 0"/>',
  groups:
    '<rect x="3.5" y="4" width="7" height="16" rx="2"/><rect x="13.5" y="4" width="7" height="16" rx="2"/><path d="M7 9h.01M7 13h.01M17 9h.01" stroke-width="2.8"/>',
};

/** The tracks' glyphs: 48 grid, with one filled dot in each: the person in the picture. */
export const glyphs: Record<string, string> = {
  start:
    '<path d="M8 20h32v18a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3z"/><path d="M16 20c0-15 16-15 16 0"/><path d="M8 28c8 6 24 6 32 0"/><circle class="dot" cx="24" cy="32.4" r="3"/>',
  web: '<circle cx="24" cy="24" r="17"/><path d="M8.5 17.5c9 5 22 5 31 0M8.5 30.5c9-5 22-5 31 0"/><path d="M24 7c-9.5 10-9.5 24 0 34"/><circle class="dot" cx="33" cy="24" r="3"/>',
  collab:
    '<path d="M17 31H9a2.5 2.5 0 0 1-2.5-2.5V9A2.5 2.5 0 0 1 9 6.5h19.5A2.5 2.5 0 0 1 31 9v8"/><path d="M19.5 17H39a2.5 2.5 0 0 1 2.5 2.5V39a2.5 2.5 0 0 1-2.5 2.5H19.5A2.5 2.5 0 0 1 17 39V19.5a2.5 2.5 0 0 1 2.5-2.5Z"/><path d="M13 12.5h11M25 35h10"/><circle class="dot" cx="24" cy="24" r="3"/>',
  social:
    '<path d="M27 30.5c-3 1-7 1.2-10.5.3L8 34l2-7.2C3 18 9 6.5 20.5 6.5c8 0 13.5 5.5 13.5 12"/><path d="M31 18.5c7 0 11.5 4.5 11.5 10 0 2.7-1 4.8-2.7 6.6L41.5 41l-6.3-2.2c-7.5 1.7-14.7-2.8-14.7-9.8 0-6 4.5-10.5 10.5-10.5Z"/><circle class="dot" cx="31" cy="28.8" r="3"/>',
  csr: '<path d="M24 42V21"/><path d="M24 27C11 28 6 20 7 9c11 0 18 6 17 18Z"/><path d="M24 33c0-10 6-14.5 17-14 0 10-6 15.5-17 14Z"/><circle class="dot" cx="34.5" cy="9.5" r="3"/>',
};
