/** A plain page behind the panel whose own styles would leak into a careless component. */
export function backdrop(document: Document, dark: boolean): void {
  const style = document.createElement('style');
  style.textContent = `
    html { font-size: 10px; }
    body { margin: 0; font-family: Georgia, serif; letter-spacing: 1px; color: ${dark ? '#ccd' : '#223'};
      background: ${dark ? '#0c1118' : '#e9edf3'}; }
    button, input, p { text-transform: uppercase; }
    main { max-width: 620px; padding: 32px; }
    main div { height: 14px; margin: 12px 0; border-radius: 4px; background: ${dark ? '#1b2430' : '#d5dce6'}; }
  `;
  document.head.append(style);
  const main = document.body.appendChild(document.createElement('main'));
  const title = main.appendChild(document.createElement('h1'));
  title.textContent = 'Ticket';
  const field = main.appendChild(document.createElement('input'));
  field.setAttribute('aria-label', 'A field of the page');
  field.id = 'page-field';
  for (let row = 0; row < 14; row++) main.append(document.createElement('div'));
}
