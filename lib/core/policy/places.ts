import * as v from 'valibot';
import { list } from './field';

/** A host, `tickets.example.org`, one with a port, or `*.example.org` for it and all below it. */
const host = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(260),
  v.regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/),
);

/** Where the panel reads, and where it stays silent. */
export const places = {
  sitesAllowed: v.optional(
    v.pipe(list(host, 500), v.description('Hosts on which the panel reads, and no others; empty for all')),
    [],
  ),
  sitesDenied: v.optional(v.pipe(list(host, 500), v.description('Hosts on which the panel stays silent')), []),
};
