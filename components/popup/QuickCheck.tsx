import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Live } from '../ui/Live';
import { useWords } from '../ui/language';
import { moodOf } from '../ui/mood';
import { say } from '../ui/say';
import { draftMood, headline } from '../ui/verdict/headline';
import { Verdict } from '../ui/verdict/Verdict';
import type { Words } from '../ui/words';
import type { PopupProps } from './props';
import { type Judgement, useJudgement } from './useJudgement';

type Role = 'customer' | 'agent';

type QuickCheckProps = Required<Pick<PopupProps, 'judge'>> & Pick<PopupProps, 'selection'>;

/** Any text, judged as it is typed or pasted: as the customer's words or as the agent's own draft. */
export function QuickCheck({ judge, selection }: QuickCheckProps) {
  const words = useWords();
  const id = useId();
  const [role, setRole] = useState<Role>('customer');
  const [text, setText] = useState(selection ?? '');
  const judgement = useJudgement(judge, text, role);
  return (
    <section class="quick-check" aria-label={words.popup.heading}>
      <header class="section-head">
        <h2>{words.popup.textHeading}</h2>
        {text !== '' && (
          <Button look="quiet" onClick={() => setText('')}>
            {words.popup.clear}
          </Button>
        )}
      </header>
      <div class="choices" role="radiogroup" aria-label={words.popup.role}>
        {(['customer', 'agent'] as const).map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name={id} checked={role === choice} onChange={() => setRole(choice)} />
            <span>{words.popup[choice]}</span>
          </label>
        ))}
      </div>
      <label class="visually-hidden" for={`${id}-text`}>
        {words.popup.text}
      </label>
      <textarea
        id={`${id}-text`}
        rows={4}
        dir="auto"
        placeholder={words.popup[`${role}Placeholder`]}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {selection === '' && text === '' && <p class="hint">{words.popup.nothingSelected}</p>}
      <Live text={spoken(judgement, role, words)} />
      {judgement.state === 'judged' && (
        <Verdict
          key={judgement.text}
          assessment={judgement.assessment}
          text={judgement.text}
          of={role === 'agent' ? 'draft' : 'message'}
        />
      )}
      {judgement.state === 'failed' && (
        <p class="field-error">{say(words.popup.failed, { reason: judgement.reason })}</p>
      )}
    </section>
  );
}

function spoken(judgement: Judgement, role: Role, words: Words): string {
  if (judgement.state !== 'judged') return '';
  const { assessment } = judgement;
  const mood = role === 'agent' ? draftMood(assessment) : moodOf(assessment);
  return headline(assessment, mood, role === 'agent' ? 'draft' : 'message', words);
}
