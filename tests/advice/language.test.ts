import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { fill } from '../../lib/core/fill';
import { lint } from '../../lib/core/liquid/lint';
import type { placeholders } from '../../lib/core/placeholders';
import type { Template } from '../../lib/core/template';
import { templates } from '../../lib/templates';
import { answersTo, fullFacts, noFacts } from './sample';

function template(body: string, lang = 'en'): Template {
  const [first] = templates;
  if (!first) throw new Error('the library is empty');
  return { ...first, id: 'en/sample', lang, body };
}

describe('lint', () => {
  it.each([
    ['{{ customer }}', []],
    ['{{ customer | default: "you" }} {{ date | date: "weekday" }}', []],
    ['{% if customer %}a{% elsif agent == "Sam" %}b{% else %}c{% endif %}', []],
    ['{% unless customer %}a{% endunless %}', []],
    [`{{ "it's" | choice: 'a "b"' }} {{ "What?" | ask }}`, []],
    ['', ['1:1 empty']],
    ['Hello {{ custmer }}', ['1:9 no placeholder "custmer"']],
    ['Hello\n\n  {{ customer', ['3:3 not closed']],
    ['a }} b', ['1:3 closes nothing']],
    ['{{ }}', ['1:4 missing']],
    ['{{ customer agent }}', ['1:13 "agent" is not understood']],
    ['{{ customer | }}', ['1:15 filter is missing']],
    ['{{ customer | upcase }}', ['1:15 "upcase" is not allowed']],
    ['{{ customer | default }}', ['1:15 takes 1 to 1']],
    ['{{ customer | default: "a" | default: "b" }}', ['1:30 twice']],
    ['{{ customer | default: agent }}', ['1:24 text in quotes']],
    ['{{ customer | date }}', ['1:15 no date']],
    ['{{ date | date: "%Y" }}', ['1:11 no date style']],
    ['{{ "a" }}', ['1:3 choice or ask']],
    ['{{ "a" | default: "b" }}', ['1:10 placeholder only']],
    ['{{ "a" | choice }}', ['1:10 takes 1 to 9']],
    ['{{ "a" | choice: "b" | ask }}', ['1:3 One filter']],
    ['{% assign x = "1" %}', ['1:1 "assign" is not allowed']],
    ['{% include "x" %}', ['1:1 "include" is not allowed']],
    ['{% if customer %}a', ['1:1 endif %} is missing']],
    ['{% if customer %}a{% endunless %}', ['1:19 closed by {% endif %}']],
    ['a{% endif %}', ['1:2 no {% if %}']],
    ['{% else %}', ['1:1 no {% if %}']],
    ['{% if customer %}{% else %}{% else %}{% endif %}', ['1:28 one {% else %}']],
    ['{% if customer %}{% else %}{% elsif agent %}{% endif %}', ['1:28 cannot follow']],
    ['{% if customer and agent %}a{% endif %}', ['1:1 "and agent" is not understood']],
    ['{% if customer == agent %}a{% endif %}', ['1:1 in quotes is missing']],
    ['{% if %}a{% endif %}', ['1:1 name of a placeholder']],
    ['{% if foo %}a{% endif %}', ['1:1 no placeholder "foo"']],
    ['{% %}', ['1:1 needs a name']],
    ['{%- if customer -%}a{% endif %}', ['1:1 Dashes', '1:21 no {% if %}']],
    ['{{ constructor }}', ['1:3 no placeholder "constructor"']],
    ['{{ a }}\n{{ b }}', ['1:3 "a"', '2:3 "b"']],
  ] as const)('%s', (body, expected) => {
    const found = lint(body).map(({ line, column, message }) => ({ place: `${line}:${column}`, message }));
    expect(found.map(({ place }) => place)).toEqual(expected.map((one) => one.split(' ')[0]));
    for (const [index, one] of expected.entries()) {
      expect(found[index]?.message).toContain(one.slice(one.indexOf(' ') + 1));
    }
  });

  it('reads a long run of braces in linear time', () => {
    const started = performance.now();
    lint('{{'.repeat(50_000));
    lint('{% if customer %}'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('fill', () => {
  const plainOf = (
    body: string,
    values: Partial<Record<keyof typeof placeholders, string>>,
    answers = {},
    lang = 'en',
  ) => {
    const filled = fill(template(body, lang), { locale: 'en-GB', values }, answers);
    return filled.ready ? filled.plain : `? ${filled.blanks.map((blank) => blank.name).join()} ? ${filled.preview}`;
  };

  it.each([
    ['a known placeholder', 'Hi {{ customer }}.', { customer: 'Ana' }, {}, 'Hi Ana.'],
    ['a missing one is asked for', 'Hi {{ customer }}.', {}, {}, '? customer ? Hi [How to address the customer].'],
    [
      'a blank one is missing',
      'Hi {{ customer }}.',
      { customer: ' \n' },
      {},
      '? customer ? Hi [How to address the customer].',
    ],
    ['an answer fills it', 'Hi {{ customer }}.', {}, { customer: 'Ana' }, 'Hi Ana.'],
    ['an answer beats a fact', 'Hi {{ customer }}.', { customer: 'Ana' }, { customer: 'Bea' }, 'Hi Bea.'],
    ['a blank answer is none', 'Hi {{ customer }}.', { customer: 'Ana' }, { customer: ' ' }, 'Hi Ana.'],
    ['a default stands in', 'Hi {{ customer | default: "there" }}.', {}, {}, 'Hi there.'],
    ['an untaken branch asks nothing', 'Hi{% if customer %} {{ agent }}{% endif %}.', {}, {}, 'Hi.'],
    ['else', '{% if customer %}a{% else %}b{% endif %}', {}, {}, 'b'],
    ['unless', '{% unless customer %}a{% endunless %}', {}, {}, 'a'],
    [
      'equality',
      '{% if agent == "Sam" %}a{% elsif agent != "Kim" %}b{% else %}c{% endif %}',
      { agent: 'Kim' },
      {},
      'c',
    ],
    ['the first wording of a choice', '{{ "a" | choice: "b" }}', {}, {}, 'a'],
    ['the picked wording', '{{ "a" | choice: "b" }}', {}, { 'choice:a|b': 'b' }, 'b'],
    ['a question', 'So: {{ "What?" | ask }}', {}, {}, '? ask:What? ? So: [What?]'],
    ['a question with preset words', '{{ "What?" | ask: "This" }}', {}, {}, 'This'],
    [
      'empty lines are tidied',
      'a\n\n{% if customer %}b{% endif %}\n\n{% if agent %}c{% endif %}\n\nd',
      {},
      {},
      'a\n\nd',
    ],
    ['a date', '{{ date }}', { date: '2026-11-24' }, {}, '24 November 2026'],
    ['a short date', '{{ date | date: "short" }}', { date: '2026-11-24' }, {}, '24/11/2026'],
    ['a weekday', '{{ date | date: "weekday" }}', { date: '2026-11-24' }, {}, 'Tuesday 24 November'],
    ['a date in words', '{{ date }}', { date: 'next week' }, {}, 'next week'],
    ['no such date', '{{ date }}', { date: '2026-99-99' }, {}, '2026-99-99'],
    [
      'a link that is none',
      'x{% if code_url %} {{ code_url }}{% endif %}',
      { code_url: 'javascript:alert(1)' },
      {},
      'x',
    ],
  ] as const)('%s', (_, body, values, answers, expected) => {
    expect(plainOf(body, values, answers)).toBe(expected);
  });

  it('writes dates in the language of the template', () => {
    expect(plainOf('{{ date }}', { date: '2026-11-24' }, {}, 'es')).toBe('24 de noviembre de 2026');
  });

  it('lists what can be changed, in the order of the text', () => {
    const filled = fill(
      template('{{ "a" | choice: "b" }} {{ supervisor | default: "s" }} {{ "Q" | ask: "p" }}'),
      noFacts,
    );
    expect(filled.stops?.map(({ options, preset }) => options?.join('/') ?? preset)).toEqual(['a/b', 's', 'p']);
  });

  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</p><script>x</script>',
    '{{ agent }}',
    '{% if agent %}',
    '{{{{ticket.requester}}}}',
    '- item',
    'https://evil.example/',
    '"><a href="https://evil.example">',
    'a\n\nb\r\n- c',
    '\uE000https://evil.example\uE001',
    '\u202Eevil',
    '&lt;b&gt;',
  ];

  it.each(hostile)('takes a value as text: %j', (customer) => {
    for (const body of ['{{ customer }}', 'Hi {{ customer }}, hi.', '- {{ customer }}', 'a\n{{ customer }}\nb']) {
      const filled = fill(template(body), { locale: 'en', values: { customer, agent: 'SECRET' } });
      if (!filled.ready) throw new Error('a value is missing');
      expect(filled.html).not.toMatch(/<(?!\/?(p|ul|li)>|br>)/);
      expect(filled.html.match(/<li>/g)?.length ?? 0).toBe(body.startsWith('- ') ? 1 : 0);
      expect(filled.plain + filled.html).not.toMatch(/SECRET|\{\{|\{%|\}\}|%\}|[\uE000-\uE002\u202E]/);
      expect(filled.plain.split('\n').length).toBe(body.split('\n').length);
    }
  });

  it('makes paragraphs, breaks, lists and links of the template itself', () => {
    const body = 'One\ntwo\n\nList:\n- a\n- {{ code_url }}\nend & <so>\n\n{{ crisis_lines }}';
    const filled = fill(template(body), fullFacts);
    expect(filled.ready && filled.html).toBe(
      '<p>One<br>two</p><p>List:</p><ul><li>a</li><li><a href="https://riverside.example/code">' +
        'https://riverside.example/code</a></li></ul><p>end &amp; &lt;so&gt;</p>' +
        '<ul><li>Help Line (north): 555 0100</li><li>Night Line (south): 555 0101</li></ul>',
    );
  });

  it('refuses a body that lint refuses, naming the template', () => {
    expect(() => fill(template('{{ nothing'), noFacts)).toThrow(/en\/sample.*not closed/);
  });
});

describe('the subset', () => {
  const engine = new Liquid({ strictFilters: true });
  engine.registerFilter('choice', (first: string) => first);
  engine.registerFilter(
    'ask',
    (label: string, preset?: string) => preset ?? answersTo([{ name: 'a', label, multiline: false }]).a,
  );
  engine.registerFilter('date', (words: string) => words);

  it.each(templates.map((one) => [one.id, one] as const))('means the same in liquidjs: %s', async (_, one) => {
    for (const values of [{}, { ...fullFacts.values }]) {
      // Words in place of dates and clauses: how those are written is ours, and tested apart.
      const words = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          /date$|^clauses$/.test(name) ? 'that' : value.replaceAll('\n', ' '),
        ]),
      );
      const asked = fill(one, { locale: 'en', values: words });
      const answers = asked.ready ? {} : answersTo(asked.blanks);
      const filled = fill(one, { locale: 'en', values: words }, answers);
      const expected = await engine.parseAndRender(one.body, { ...words, ...answers });
      const flat = (text: string) => text.replace(/^- /gm, '').replace(/\s+/g, ' ').trim();
      expect(filled.ready && flat(filled.plain)).toBe(flat(expected));
    }
  });
});
