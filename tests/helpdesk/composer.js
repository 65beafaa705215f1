import { Autoformat, BlockQuote, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from './ckeditor5.js';
import { element, icon } from './element.js';

const channels = {
  email: { label: 'Public reply', id: 'email', icon: 'reply' },
  internal: { label: 'Internal note', id: 'internal', icon: 'note' },
};

/** The menu button that says who will see what is written, and changes it. */
function switcher(wrapper, onChange) {
  const button = element('button', {
    type: 'button',
    class: 'switch',
    'data-test-id': 'omnichannel-channel-switcher-button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    onclick: () => open(menu.hidden),
  });
  const items = Object.entries(channels).map(([name, channel]) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'data-test-id': `omnichannel-channel-switcher-menuitem-${channel.id}`,
        onclick: () => choose(name),
      },
      icon(channel.icon),
      channel.label,
    ),
  );
  const menu = element('div', { class: 'menu', role: 'menu', hidden: true }, ...items);
  function open(yes) {
    menu.hidden = !yes;
    button.setAttribute('aria-expanded', String(yes));
  }
  function choose(name) {
    const channel = channels[name];
    button.setAttribute('aria-label', channel.label);
    button.setAttribute('data-channel', channel.id);
    button.replaceChildren(icon(channel.icon), channel.label);
    wrapper.classList.toggle('internal', name === 'internal');
    open(false);
    onChange(name);
  }
  choose('email');
  return { root: element('div', { class: 'switcher' }, button, menu), choose };
}

/** The composer of one ticket. `onSend` gets who it is for and what stands in the editor as HTML. */
export function composer(ticket, onSend) {
  const source = element('div');
  const wrapper = element('section', { class: 'composer', 'aria-label': 'Composer' });
  let audience = 'email';
  const to = element('span', { class: 'to' }, `To ${ticket.requester.name}`);
  const channel = switcher(wrapper, (name) => {
    audience = name;
    to.textContent = name === 'internal' ? 'Seen by your team only' : `To ${ticket.requester.name}`;
  });
  const submit = element(
    'button',
    { type: 'button', class: 'submit', 'data-test-id': 'submit_button-button', disabled: true },
    'Send',
  );
  wrapper.append(
    element('div', { class: 'composer-head' }, channel.root, to),
    element('div', { class: 'zendesk-editor--rich-text-container' }, source),
    element(
      'div',
      { class: 'composer-foot' },
      element('span', { class: 'hint' }, `${ticket.status} ticket, ${ticket.priority.toLowerCase()} priority`),
      submit,
    ),
  );
  const start = async () => {
    const editor = await ClassicEditor.create(source, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, Autoformat],
      toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', 'blockQuote', '|', 'undo', 'redo'],
      label: 'Message',
    });
    editor.editing.view.change((writer) => {
      const editable = editor.editing.view.document.getRoot();
      writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', editable);
    });
    submit.disabled = false;
    submit.addEventListener('click', () => {
      const html = editor.getData();
      if (html === '') return;
      onSend(audience, html);
      editor.setData('');
    });
    return editor;
  };
  return { wrapper, start, choose: channel.choose };
}
