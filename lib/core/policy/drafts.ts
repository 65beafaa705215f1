import * as v from 'valibot';
import { list, words } from './field';

/** Whether the agent's own draft is looked at while it is written. */
export const drafts = {
  draftCheck: v.optional(v.pipe(v.boolean(), v.description('Whether drafts are checked as they are written')), true),
  draftSitesOff: v.optional(
    v.pipe(list(words, 200), v.description('Hosts on which drafts are not checked, such as desk.example.org')),
    [],
  ),
};
