import { Button } from '../ui/Button';
import type { IconName } from '../ui/icons';

type AskProps = {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Before `yes`. */
  readonly icon?: IconName;
  onYes(): void;
  onNo(): void;
};

/** Asks before something is lost. */
export function Ask({ question, yes, no, icon, onYes, onNo }: AskProps) {
  return (
    <div class="ask" role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <div class="row">
        <Button look="danger" {...(icon && { icon })} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </div>
  );
}
