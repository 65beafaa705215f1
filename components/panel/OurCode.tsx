import type { Code } from '../../lib/core/code';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { isolate } from '../ui/say';
import type { Words } from '../ui/words';

/** The code of conduct that messages are held to: clauses and values with what they mean, the text, and where it stands. */
export function OurCode({ code }: { code: Code }) {
  const words = useWords();
  const { code: phrases } = words;
  return (
    <details class="our-code">
      <summary>
        <Icon name="chevron" size={14} />
        {phrases.heading}
        {code.organisation && <span class="hint">{isolate(code.organisation)}</span>}
      </summary>
      <Meanings heading={phrases.clauses} entries={code.clauses} />
      <Meanings heading={phrases.values} entries={code.values} />
      {code.text && (
        <p class="code-text" dir="auto">
          {code.text}
        </p>
      )}
      {code.url && (
        <p>
          <a href={code.url} target="_blank" rel="noreferrer">
            {phrases.link}
          </a>
        </p>
      )}
    </details>
  );
}

type Entry = { readonly id: string; readonly name: string; readonly meaning: string };

function Meanings({ heading, entries }: { heading: string; entries: readonly Entry[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {entries.map(({ id, name, meaning }) => (
          <div key={id}>
            <dt>{isolate(name)}</dt>
            <dd dir="auto">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The interface's words with the names that the organisation gives to values and clauses. */
export function inOwnWords(words: Words, code: Code | undefined): Words {
  if (!code) return words;
  const named = (entries: readonly Entry[]) => Object.fromEntries(entries.map(({ id, name }) => [id, name]));
  return {
    ...words,
    values: { ...words.values, ...named(code.values) },
    clauses: { ...words.clauses, ...named(code.clauses) },
  };
}
