import type { Clause, Value } from './kinds';
import type { Policy } from './policy';
import type { ValuePack } from './values';

/** The code of conduct as the panel shows it: in the organisation's own words where it has some. */
export type Code = {
  readonly organisation: string;
  /** The text of the code, with its own line breaks; may be empty. */
  readonly text: string;
  readonly url: string;
  readonly values: readonly { readonly id: Value; readonly name: string; readonly meaning: string }[];
  readonly clauses: readonly { readonly id: Clause; readonly name: string; readonly meaning: string }[];
};

type CodePolicy = Pick<Policy, 'organisationName' | 'codeText' | 'codeUrl' | 'valueWords' | 'clauseWords'>;

/** @param pack the words of the built-in code, for what the organisation says nothing about. */
export function codeOf(policy: CodePolicy, pack: ValuePack): Code {
  return {
    organisation: policy.organisationName,
    text: policy.codeText,
    url: policy.codeUrl,
    values: pack.values.map(
      ({ value: id, name, meaning }) => policy.valueWords.find((own) => own.id === id) ?? { id, name, meaning },
    ),
    clauses: pack.clauses.map(
      ({ clause: id, name, meaning }) => policy.clauseWords.find((own) => own.id === id) ?? { id, name, meaning },
    ),
  };
}
