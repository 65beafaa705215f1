import * as v from 'valibot';
import { list, words } from './field';

/** What is done with the agent's own answers beside offering them. */
export const ownAnswers = {
  shortcuts: v.optional(
    v.pipe(
      v.boolean(),
      v.description('Whether ;shortcut, typed in a reply field, is replaced by the answer it stands for'),
    ),
    true,
  ),
  shortcutSitesOff: v.optional(
    v.pipe(list(words, 200), v.description('Hosts on which shortcuts are not replaced, such as desk.example.org')),
    [],
  ),
  syncAnswers: v.optional(
    v.pipe(
      v.boolean(),
      v.description("Whether own answers are kept alike on the agent's devices by the browser's own synchronisation"),
    ),
    false,
  ),
};
