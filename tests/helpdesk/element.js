/** Makes an element. Attributes that are `undefined` or `false` are left out; a function is a listener (`onclick`). */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const shapes = {
  home: 'M4 11l8-7 8 7v9h-5v-6h-6v6H4z',
  list: 'M5 6h14M5 12h14M5 18h9',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6.5 6.5 0 0 1 3.5 6',
  chart: 'M5 20V10M12 20V4M19 20v-7',
  reply: 'M9 7l-5 5 5 5M4 12h10a6 6 0 0 1 6 6v1',
  note: 'M5 4h14v10l-6 6H5zM13 20v-6h6',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  close: 'M6 6l12 12M18 6L6 18',
};

/** A line drawing of 24 units, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

export function avatar(name, kind = 'end-user') {
  const initials = name.split(' ').map((word) => word[0]);
  return element('span', { class: `avatar ${kind}`, 'aria-hidden': 'true' }, `${initials[0]}${initials.at(-1)}`);
}
