import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';

type AskFirstProps = {
  readonly label: string;
  readonly question: string;
  readonly disabled?: boolean;
  onYes(): void;
};

/** A button for what cannot be taken back: it asks once. */
export function AskFirst({ label, question, disabled = false, onYes }: AskFirstProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="danger" icon="trash" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  const yes = () => {
    setAsking(false);
    onYes();
  };
  return (
    <div class="ask" role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <div class="row">
        <Button look="danger" icon="trash" onClick={yes}>
          {words.memory.yes}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.memory.no}</Button>
      </div>
    </div>
  );
}
