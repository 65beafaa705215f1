import * as v from 'valibot';
import { contact, list } from './field';

/** Whom to turn to when somebody may come to harm. */
export const contacts = {
  crisisLines: v.optional(
    v.pipe(list(contact, 100), v.description('Crisis lines, offered when a customer speaks of harming themself')),
    [],
  ),
  securityContacts: v.optional(v.pipe(list(contact, 100), v.description('Whom to tell of a threat or a danger')), []),
};
