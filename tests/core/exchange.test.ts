import { describe, expect, it } from 'vitest';
import { previewOf } from '../../lib/core/own/check';
import { exportCsv } from '../../lib/core/own/exchange/csv';
import { exportOwn } from '../../lib/core/own/exchange/export';
import { importOwn } from '../../lib/core/own/exchange/import';
import { emptyOwn, type OwnTemplate } from '../../lib/core/own/own';
import { judge } from './judge';

const good: OwnTemplate = {
  ...emptyOwn('late-van', 'en', 1),
  title: 'The van is late',
  body: 'Hello {{ customer }},\n\nthank you for asking. The van is late. {{ next_step }}\n\nKind regards\n{{ agent }}',
};

function take(text: string, shelf: readonly OwnTemplate[] = []) {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  const readHtml = (html: string) => html.replace(/<\/p><p>/g, '\n\n').replace(/<[^>]*>/g, '');
  return importOwn(text, { judge, shelf, lang: 'en', now: 7, newId, readHtml });
}
const titles = (text: string, shelf?: readonly OwnTemplate[]) =>
  take(text, shelf).good.map(({ template }) => template.title);

describe('our own export', () => {
  it('comes back as it was', () => {
    expect(take(exportOwn([good]))).toMatchObject({
      format: 'ours',
      good: [{ template: good, remarks: [] }],
      same: 0,
      broken: [],
    });
  });

  it('gives the good rows and names line and reason of the broken ones', () => {
    const rows = [
      good,
      { ...good, id: 'own/no-place', title: 'A wrong place', body: 'Hello {{ nobody }}' },
      { ...good, id: 'own/harsh', title: 'Harsh', body: 'Calm down. That is your own fault.' },
      { ...good, id: 'elsewhere', title: 'A foreign id' },
      'not a template',
    ];
    const text = exportOwn(rows as OwnTemplate[]);
    const { good: taken, broken } = take(text);
    expect(taken.map(({ template }) => template)).toEqual([good]);
    expect(broken.map(({ title }) => title)).toEqual(['A wrong place', 'Harsh', 'A foreign id', '']);
    const lines = text.split('\n');
    for (const { line, title, reason } of broken) {
      expect(reason).toMatch(/\S/);
      if (title !== '') expect(lines.slice(line - 1, line + 2).join()).toContain(title);
    }
  });

  it.each([
    ['broken JSON', '{"templates": [', 'no JSON'],
    ['another file', '{"rows": []}', 'neither a list'],
    ['words', 'Dear diary', 'names no column “title” and no column “text”'],
    ['nothing', '', 'names no column'],
  ])('that is %s brings nothing, and says why', (_, text, reason) => {
    const { good: taken, broken } = take(text);
    expect(taken).toEqual([]);
    expect(broken[0]?.reason).toContain(reason);
  });
});

describe('what is there already', () => {
  it('is not taken twice, and counted', () => {
    expect(take(exportOwn([good, { ...good, changed: 9 }]), [good])).toMatchObject({ good: [], same: 2, broken: [] });
  });

  it('stays as it is beside another version of it, which gets an id and a title of its own', () => {
    const other = { ...good, body: 'Hello {{ customer }}, the van is on its way.' };
    const { good: taken } = take(exportOwn([other, { ...other, body: 'Hello again.' }]), [good]);
    expect(taken.map(({ template: { id, title } }) => [id, title])).toEqual([
      ['own/new-3', 'The van is late (2)'],
      ['own/new-4', 'The van is late (3)'],
    ]);
    expect(taken[0]?.remarks).toEqual(['You have another version of it; both are kept.']);
  });

  it('keeps its shortcut', () => {
    const mine = { ...good, shortcut: 'van' };
    const { good: taken } = take(exportOwn([{ ...good, id: 'own/other', title: 'Other', shortcut: 'VAN' }]), [mine]);
    expect(taken[0]).toMatchObject({
      template: { title: 'Other', shortcut: '' },
      remarks: [expect.stringContaining(';VAN is taken')],
    });
  });
});

describe('a table', () => {
  const rich: OwnTemplate = {
    ...good,
    ...{ shortcut: 'van', folder: 'Deliveries', favourite: true, values: ['kindness'], tags: ['late', 'van'] },
    ...{ body: '- He said "soon"; he meant it,\nand {{ customer }} waited.\n\n=1+1', title: '=HYPERLINK' },
  };

  it('comes back as it went out, with quotes, lines, commas, and what a spreadsheet would take for a formula', () => {
    const text = exportCsv([rich, { ...good, id: 'own/second' }]);
    expect(text).not.toMatch(/,"?[=+@-]/);
    const { format, good: taken, broken } = take(text);
    expect({ format, broken }).toEqual({ format: 'table', broken: [] });
    expect(taken.map(({ template }) => template)).toEqual([
      { ...rich, changed: 7 },
      { ...good, id: 'own/second', changed: 7 },
    ]);
  });

  it.each([
    ['semicolons', 'Title;Text\nOne;"Hello; you"'],
    ['tabs', 'title\ttext\nOne\tHello; you'],
    ['a mark of order and other names', '\uFEFFName,Body\r\nOne,Hello; you\r\n\r\n'],
  ])('may be parted by %s', (_, text) => {
    expect(take(text).good).toMatchObject([{ template: { title: 'One', body: 'Hello; you', lang: 'en' } }]);
  });

  it('names the line of a broken row, though rows before it have several lines', () => {
    const text = 'title,text,step\nOne,"a\nb\nc",\nTwo,,\nThree,Hello,jump\nFour,Hello,,more\nFive,Hello,';
    const { good: taken, broken } = take(text);
    expect(taken.map(({ template }) => template.title)).toEqual(['One', 'Five']);
    expect(broken.map(({ line, title }) => [line, title])).toEqual([
      [5, 'Two'],
      [6, 'Three'],
      [7, 'Four'],
    ]);
    expect(broken.map(({ reason }) => reason)).toEqual([
      'body is empty',
      expect.stringContaining('rung must be'),
      'It has more cells than the first line.',
    ]);
  });

  it('with a quotation mark that is not closed says where', () => {
    expect(take('title,text\nOne,Hello\nTwo,"Hello').broken).toMatchObject([{ line: 3, title: 'Two' }]);
    expect(titles('title,text\nOne,Hello\nTwo,"Hello')).toEqual(['One']);
  });
});

describe('templates of Briskine', () => {
  const header = 'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text';
  const rows = [
    'abc123,Hello,h,,,,,"greeting, first","<p>Hi {{to.first_name}},</p><p>{{cursor}}It is {{account.plan}}. {{from.name}}</p>",Hi',
    'def456,Branching,b,Re: you,,boss@example.com,,,"<p>{{#if to.first_name}}Hi{{/if}}</p>",Hi',
    'ghi789,Signs,a b!,Welcome,,,,,<p>Good day</p>,Good day',
  ];
  const { format, good: taken, broken } = take([header, ...rows].join('\n'));

  it('come with our places, and a question for a place that we do not have', () => {
    expect(format).toBe('briskine');
    const [first] = taken;
    expect(first?.template).toMatchObject({ id: 'own/briskine-abc123', shortcut: 'h', tags: ['greeting', 'first'] });
    expect(first?.template.body).toBe('Hi {{ customer }},\n\nIt is {{ "account plan" | ask }}. {{ agent }}');
    expect(first?.remarks).toEqual(['It asks you for: account plan.']);
    const filled = first && previewOf(first.template);
    expect(filled?.ready && filled.plain).toBe('Hi Dana,\n\nIt is account plan. Sam Okafor');
  });

  it('say what is left out, and why one cannot come', () => {
    expect(taken[1]?.remarks).toEqual([expect.stringContaining('“a b!”'), 'Left out: subject.']);
    expect(broken).toEqual([{ line: 3, title: 'Branching', reason: expect.stringContaining('{{#if to.first_name}}') }]);
  });
});

describe('macros of Zendesk', () => {
  const macro = (id: number, title: string, field: string, value: unknown, more = {}) => ({
    ...{
      id,
      title,
      active: true,
      actions: [
        { field: 'status', value: 'solved' },
        { field, value },
      ],
    },
    ...more,
  });
  const macros = [
    macro(
      1,
      'Billing::Refunds::Refund sent',
      'comment_value_html',
      '<p>Hi {{ticket.requester.first_name}},</p><p>{{ticket.url}}</p>',
    ),
    macro(2, 'By channel', 'comment_value', ['channel:all', 'Hello {{current_user.name}}']),
    macro(3, 'Only a status', 'priority', 'high'),
    macro(4, 'Old', 'comment_value', 'Hello', { active: false }),
    macro(5, 'Elsewhere', 'comment_value', '{{dc.greeting}}'),
    macro(6, 'Harsh', 'comment_value', 'Calm down. That is your own fault.'),
  ];
  const text = JSON.stringify({ macros, count: 6, next_page: null }, null, 2);

  it('come with their categories as folders, and their reply, rich or plain', () => {
    const { format, good: taken } = take(text);
    expect(format).toBe('zendesk');
    expect(taken.map(({ template: { id, title, folder, body } }) => [id, title, folder, body])).toEqual([
      ['own/zendesk-1', 'Refund sent', 'Billing / Refunds', 'Hi {{ customer }},\n\n{{ "ticket url" | ask }}'],
      ['own/zendesk-2', 'By channel', '', 'Hello {{ agent }}'],
    ]);
  });

  it('that write nothing, are switched off, hold no words or break the code are named with line and reason', () => {
    const { broken } = take(text);
    expect(broken.map(({ title, reason }) => [title, reason])).toEqual([
      ['Only a status', 'It writes no reply.'],
      ['Old', 'It is switched off in Zendesk.'],
      ['Elsewhere', expect.stringContaining('{{dc.greeting}}')],
      ['Harsh', expect.stringMatching(/\S/)],
    ]);
    for (const { line, title } of broken) expect(text.split('\n')[line - 1]).toContain(title);
  });

  it('are read as a list, and one alone, as well', () => {
    expect(titles(JSON.stringify(macros.slice(0, 2)))).toEqual(['Refund sent', 'By channel']);
    expect(titles(JSON.stringify({ macro: macros[1] }))).toEqual(['By channel']);
  });
});
