/**
 * The frame of every page of the battery. An engine's module exports `mount(host)`, which gives: `path` (selectors of the
 * editable, one per frame or shadow root), `set(start)` with the start as `html` and `text`, and `state()`, the page's own
 * idea of what stands in the editor, as `{ html }` or `{ text }`: what its Send would send, not what is drawn. An editor whose
 * model follows the caret late also gives `followed()`, whether it has.
 */
export async function start(mount) {
  const editor = await mount(hostOf(document.querySelector('#host')));
  const panel = document.querySelector('#panel').attachShadow({ mode: 'open' });
  panel.append(document.createElement('input'));
  document.querySelector('#send').addEventListener('click', () => {
    window.sent = editor.state();
  });
  window.editor = editor;
}

/** Where the editor goes: in an open shadow root with `?shadow`. */
function hostOf(host) {
  if (!new URLSearchParams(location.search).has('shadow')) return host;
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  return inner;
}

/** A form that is never left; `state` of an editor that writes into its textarea when the form is sent. */
export function formIn(host, name) {
  const form = document.createElement('form');
  const field = document.createElement('textarea');
  field.name = name;
  form.append(field);
  form.addEventListener('submit', (event) => event.preventDefault());
  host.append(form);
  const state = () => {
    form.requestSubmit();
    return { html: new FormData(form).get(name) };
  };
  return { form, field, state };
}

export function style(href) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

export function script(src) {
  const element = document.createElement('script');
  element.src = src;
  document.head.append(element);
  return new Promise((resolve) => element.addEventListener('load', resolve));
}
