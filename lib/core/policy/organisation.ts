import * as v from 'valibot';
import { line, link } from './field';

/** Who the organisation is, and who answers for it. */
export const organisation = {
  organisationName: v.optional(v.pipe(line, v.description('Name of the organisation, as its customers know it')), ''),
  codeUrl: v.optional(v.pipe(link, v.description('Address of the code of conduct, http or https')), ''),
  supervisor: v.optional(v.pipe(line, v.description('Name or team of the supervisor, and how to reach them')), ''),
  agentName: v.optional(v.pipe(line, v.description('Name under which the agent signs')), ''),
};
