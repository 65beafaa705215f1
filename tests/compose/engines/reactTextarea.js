import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { start } from './page.js';

let value;
let setValue;
function Reply() {
  [value, setValue] = useState('');
  return createElement('textarea', { value, onChange: (event) => setValue(event.target.value) });
}

void start((host) => {
  flushSync(() => createRoot(host).render(createElement(Reply)));
  return { path: ['textarea'], set: ({ text }) => flushSync(() => setValue(text)), state: () => ({ text: value }) };
});
