import { rungs, type Template } from '../../core/template';

/** The reply library as Markdown: how many replies there are by situation and rung, then each one by rung. */
export function templateTable(
  libraries: readonly { readonly name: string; readonly templates: readonly Template[] }[],
): string {
  return [
    '# Reply templates',
    '',
    'Written by `npm run templates`; a test holds it up to date. The texts are in the files beside it.',
    'A reply is chosen by situation, rung of the ladder, channel and length; it names the values that it lives by.',
    'The first situation is the one that it is mainly for.',
    ...libraries.flatMap(({ name, templates }) => ['', ...section(name, templates)]),
    '',
  ].join('\n');
}

function section(name: string, templates: readonly Template[]): string[] {
  const used = rungs.filter((rung) => templates.some((template) => template.rung === rung));
  return [
    `## ${name}: ${templates.length} replies`,
    '',
    ...overview(templates, used),
    ...used.flatMap((rung) => [
      '',
      `### ${rung}`,
      '',
      ...listing(templates.filter((template) => template.rung === rung)),
    ]),
  ];
}

/** How many replies speak to a situation, by rung. */
function overview(templates: readonly Template[], used: readonly string[]): string[] {
  const situations = [...new Set(templates.flatMap((template) => template.situations))].sort();
  const rows = situations.map((situation) => {
    const counts = used.map((rung) => {
      const count = templates.filter((one) => one.rung === rung && one.situations.includes(situation)).length;
      return count === 0 ? '' : String(count);
    });
    return row([situation, ...counts]);
  });
  return [row(['situation', ...used]), row(['---', ...used.map(() => '---:')]), ...rows];
}

function listing(templates: readonly Template[]): string[] {
  const head = ['reply', 'situations', 'channels', 'length', 'values', 'only if'];
  return [
    row(head),
    row(head.map(() => '---')),
    ...templates.map(({ id, title, situations, channels, length, values, when }) =>
      row([`${title} (\`${id}\`)`, situations.join(', '), channels.join(', '), length, values.join(', '), when ?? '']),
    ),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
