import * as v from 'valibot';
import { clauses, values } from '../kinds';
import { line, link, list, passage, words } from './field';

const meaning = v.pipe(words, v.description('What it asks of everybody, in a sentence'));

/** Who the organisation is, who answers for it, and the words of its code of conduct. */
export const organisation = {
  organisationName: v.optional(v.pipe(line, v.description('Name of the organisation, as its customers know it')), ''),
  codeUrl: v.optional(v.pipe(link, v.description('Address of the code of conduct, http or https')), ''),
  codeText: v.optional(v.pipe(passage, v.description('Text of the code of conduct, shown in the panel')), ''),
  valueWords: v.optional(
    v.pipe(
      list(v.strictObject({ id: v.picklist(values), name: words, meaning }), values.length),
      v.description('Own names and meanings of the values, shown in the panel'),
    ),
    [],
  ),
  clauseWords: v.optional(
    v.pipe(
      list(v.strictObject({ id: v.picklist(clauses), name: words, meaning }), clauses.length),
      v.description('Own names and meanings of the clauses of the code, shown in the panel'),
    ),
    [],
  ),
  languages: v.optional(
    v.pipe(
      list(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), 50),
      v.description('Languages in which the organisation answers, the usual one first; empty for all'),
    ),
    [],
  ),
  supervisor: v.optional(v.pipe(line, v.description('Name or team of the supervisor, and how to reach them')), ''),
  agentName: v.optional(v.pipe(line, v.description('Name under which the agent signs')), ''),
};
