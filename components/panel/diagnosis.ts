import type { Probe, Proof } from '../../lib/core/proof';
import { say } from '../ui/say';
import type { Words } from '../ui/words';

/** What a diagnosis is made of. None of it is a text, a name, an id or an address of the page. */
export type Diagnosis = {
  /** Id of the site. */
  readonly site: string;
  readonly versions: { readonly extension: string; readonly rules: string; readonly model: string };
  /** The browser as it names itself. */
  readonly browser: string;
  /** Two or three letters: the language that the page says it is in. */
  readonly language: string;
  readonly proofs: readonly Proof[];
  /** What an unreadable page did not show, in the site's own words. */
  readonly missing: readonly string[];
  readonly probes: readonly Probe[];
};

/** The diagnosis as lines to send to whoever cares for the extension. */
export function diagnosisText({ site, versions, browser, language, ...found }: Diagnosis, words: Words): string {
  const { diagnosis } = words;
  return [
    diagnosis.head,
    say(diagnosis.site, { site }),
    say(diagnosis.versions, versions),
    say(diagnosis.browser, { browser }),
    say(diagnosis.language, { language }),
    ...found.missing.map((item) => say(diagnosis.missing, { item })),
    ...found.proofs.map(({ part, state, found, of }) => `- ${part}: ${state} (${found}/${of})`),
    diagnosis.probes,
    ...found.probes.map(({ part, selector, hits }) => `- ${part}: ${hits} × ${selector || diagnosis.itself}`),
  ].join('\n');
}
