import * as v from 'valibot';
import { kinds, notes, values } from '../kinds';
import { lint } from '../liquid/lint';
import { shortcutForm } from '../own/own';
import { everydaySituations, rungs, templateChannels } from '../template';
import { list, words } from './field';

/** Id of a reply: `<language>/<name>`. */
const id = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z]{2,3}\/[a-z0-9-]+$/));

const body = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.check(
    (text) => lint(text).length === 0,
    (issue) => faultOf(issue.input),
  ),
);

/** The first fault of a body, with its place; the linter names nothing that a customer wrote. */
function faultOf(text: string): string {
  const [fault] = lint(text);
  return fault ? `line ${fault.line}, column ${fault.column}: ${fault.message}` : 'is not valid';
}

const template = v.strictObject({
  id: v.pipe(id, v.description('Language and name: "en/our-apology"')),
  title: words,
  situations: v.pipe(
    list(v.picklist([...kinds, ...notes, ...everydaySituations]), 20),
    v.minLength(1),
    v.description('What it answers, the leading one first'),
  ),
  rung: v.pipe(v.picklist(rungs), v.description('The step that it takes')),
  channels: v.pipe(list(v.picklist(templateChannels), templateChannels.length), v.minLength(1)),
  values: v.pipe(list(v.picklist(values), values.length), v.minLength(1), v.description('The values it lives by')),
  why: v.pipe(words, v.description('Why this wording, in a sentence for the agent')),
  when: v.exactOptional(v.pipe(words, v.description('Completes "Only if …"'))),
  cues: v.exactOptional(v.pipe(list(words, 50), v.description('Words that show the circumstance, in lower case'))),
  shortcut: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(shortcutForm),
      v.description('Typed after a semicolon it stands for the text: "thanks"'),
    ),
  ),
  body: v.pipe(body, v.description('The text, with places such as {{ customer }}')),
});

/** The answers on offer. */
export const answers = {
  templates: v.optional(
    v.pipe(list(template, 1000), v.description('Own replies, offered before the built-in ones')),
    [],
  ),
  templatesOff: v.optional(v.pipe(list(id, 1000), v.description('Ids of replies that are not offered')), []),
};
