import * as v from 'valibot';
import { answers } from './answers';
import { appearance } from './appearance';
import { contacts } from './contacts';
import { drafts } from './drafts';
import { taughtPages } from './extraSites';
import { switches } from './features';
import { judging } from './judging';
import { ladder } from './ladder';
import { memory } from './memory';
import { organisation } from './organisation';
import { ownAnswers } from './ownAnswers';
import { places } from './places';

/** The settings in the groups in which an administrator looks for them. */
export const policyGroups = {
  organisation,
  judging,
  places,
  answers,
  ownAnswers,
  ladder,
  contacts,
  taughtPages,
  switches,
  appearance,
  memory,
  drafts,
};

/**
 * Every setting, flat, because Chrome withholds a whole top-level key when one part of it is wrong. Types, defaults,
 * validation, `public/managed_schema.json`, the administrators' form and their table derive from here.
 */
export const policySchema = {
  ...organisation,
  ...judging,
  ...places,
  ...answers,
  ...ladder,
  ...contacts,
  ...taughtPages,
  ...switches,
  ...appearance,
  ...memory,
  ...drafts,
  ...ownAnswers,
};

export type Schema = typeof policySchema;
export type PolicyKey = keyof Schema;
export const policyKeys = Object.keys(policySchema) as PolicyKey[];
export type Policy = { readonly [K in PolicyKey]: v.InferOutput<Schema[K]> };

/** What a layer may hold, the values having been checked. */
export type Values = { readonly [K in PolicyKey]?: Policy[K] };

/**
 * Which keys the agent may change; an organisation's policy alone holds these two lists. A value of the organisation is
 * in force and locked; lists of the organisation and of the agent unite. `locked` keeps the agent's items out of a list,
 * and holds a key without a value at its default; `open` makes a value a proposal that the agent may change.
 */
const names = v.pipe(v.array(v.picklist(policyKeys)), v.maxLength(policyKeys.length));
export const lockSchema = {
  locked: v.pipe(names, v.description('Names of settings that the agent must not change or add to')),
  open: v.pipe(names, v.description('Names of settings whose value is a proposal that the agent may change')),
};
export type LockKey = keyof typeof lockSchema;
