import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { useCommand } from './commands';

type SpeakingProps = {
  /** The agent answers by word of mouth. */
  readonly speaking: boolean;
  onSpeaking(speaking: boolean): void;
};

/** Asks for words to say instead of words to write. No page tells that its ticket is answered by a call. */
export function Speaking({ speaking, onSpeaking }: SpeakingProps) {
  const words = useWords();
  const turn = () => onSpeaking(!speaking);
  useCommand('speak', turn);
  return (
    <Button look="quiet" icon="phone" aria-pressed={speaking} title={words.keys.speak} onClick={turn}>
      {words.advice.speaking}
    </Button>
  );
}
