import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import { Ask } from './Ask';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { useSaving } from './saving';

/** What is kept and where, and how to take it away or erase it. Erasing asks once. */
export function Privacy({ onExport, onErase }: OptionsProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [exporting, runExport] = useSaving();
  const [erasing, runErase] = useSaving();
  const failed = [exporting, erasing].find(({ state }) => state === 'failed');
  const erase = () => {
    setAsking(false);
    void runErase(onErase);
  };
  return (
    <Section name="privacy">
      <ul class="bullets">
        {words.options.stored.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {asking ? (
        <Ask
          question={words.options.eraseAsk}
          yes={words.options.eraseYes}
          no={words.options.eraseNo}
          icon="trash"
          onYes={erase}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div class="row">
          <Button icon="download" onClick={() => void runExport(onExport)}>
            {words.options.export}
          </Button>
          <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
            {words.options.erase}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {erasing.state === 'saved' && <p class="saved">{words.options.erased}</p>}
        {failed?.state === 'failed' && (
          <p class="field-error">{say(words.options.notSaved, { reason: failed.reason })}</p>
        )}
      </div>
    </Section>
  );
}
