import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { Ask } from './Ask';

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
    <Ask
      question={question}
      yes={words.memory.yes}
      no={words.memory.no}
      icon="trash"
      onYes={yes}
      onNo={() => setAsking(false)}
    />
  );
}
