import { lacking, type Proof } from '../../lib/core/proof';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useWords } from '../ui/language';
import { say, sayList } from '../ui/say';
import type { Words } from '../ui/words';
import type { PanelProps } from './props';

const icons: Readonly<Record<Proof['state'], IconName>> = {
  found: 'check',
  some: 'warning',
  missing: 'close',
  unproven: 'skipped',
  unshown: 'skipped',
};

type SelfTestProps = Pick<PanelProps, 'onCopyDiagnosis'> & { readonly proofs: readonly Proof[] };

/** What the page proved to show, in one quiet line; opened, part by part, with a diagnosis to copy. */
export function SelfTest({ proofs, onCopyDiagnosis }: SelfTestProps) {
  const words = useWords();
  const lack = lacking(proofs);
  const names = lack.map(({ part }) => words.selfTest.parts[part]);
  return (
    <details class="self-test">
      <summary>
        <Icon name={lack.length > 0 ? 'info' : 'check'} size={14} />
        {lack.length > 0 ? say(words.selfTest.lacking, { parts: sayList(names, words.lang) }) : words.selfTest.complete}
        <Icon name="chevron" size={14} />
      </summary>
      <ul>
        {proofs.map((proof) => (
          <li key={proof.part} class={`proof proof-${proof.state}`}>
            <Icon name={icons[proof.state]} size={14} />
            <span>{sentenceOf(proof, words)}</span>
          </li>
        ))}
      </ul>
      {onCopyDiagnosis && (
        <div class="row">
          <Button icon="clipboard" onClick={() => onCopyDiagnosis()}>
            {words.panel.diagnosis}
          </Button>
          <span class="hint">{words.panel.diagnosisNote}</span>
        </div>
      )}
    </details>
  );
}

function sentenceOf({ part, state, found, of }: Proof, { selfTest }: Words): string {
  const name = selfTest.names[part];
  if (state === 'missing' && part === 'composer') return selfTest.composerClosed;
  return say(selfTest.states[state], { name, found, of });
}
