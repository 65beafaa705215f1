/**
 * Every word that the interface shows, as one typed table. English is the first; another language is data of the same
 * shape. `{places}` are filled by `say`, phrases by number by `sayCount`.
 */

import { doctor } from './english/doctor';
import * as judgement from './english/judgement';
import { memory } from './english/memory';
import { options } from './english/options';
import { own } from './english/own';
import { packEditor } from './english/packEditor';
import * as panel from './english/panel';
import { popup } from './english/popup';
import { rollOut } from './english/rollOut';
import { teach } from './english/teach';
import type { Plural } from './say';

/** The same tree with every phrase as wide as `string`. */
type Wide<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : T extends readonly (infer Item)[]
      ? readonly Wide<Item>[]
      : { readonly [K in keyof T]: Wide<T[K]> };

const table = { ...judgement, ...panel, doctor, memory, options, own, packEditor, popup, rollOut, teach };

export type Words = Wide<typeof table> & {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
};

export const english: Words = { lang: 'en', dir: 'ltr', ...table };
