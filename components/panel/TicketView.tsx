import { Icon } from '../ui/Icon';
import { useWords } from '../ui/language';
import { moodOf } from '../ui/mood';
import { say } from '../ui/say';
import { Verdict } from '../ui/verdict/Verdict';
import { AdviceSteps } from './AdviceSteps';
import { Need } from './Need';
import { OurCode } from './OurCode';
import type { PanelProps } from './props';
import { SelfTest } from './SelfTest';
import { Shield } from './Shield';
import { Suggestions } from './Suggestions';
import { Thread } from './Thread';
import { bylineOf, selectedAssessment, selectedMessage, type TicketState } from './ticket';

type TicketProps = Omit<PanelProps, 'state' | 'onCollapse'> & { readonly state: TicketState };

/** The conversation in front: whose words, what they are, what to do now, and what to answer. */
export function TicketView(props: TicketProps) {
  const { state } = props;
  const words = useWords();
  const message = selectedMessage(state);
  const assessment = selectedAssessment(state);
  const mood = moodOf(assessment);
  const first = mood === 'care' || mood === 'emergency'; // what to do comes before what was said
  const steps = state.advice && assessment && <AdviceSteps {...props} advice={state.advice} mood={mood} />;
  return (
    <>
      <Gaps gaps={state.conversation.gaps} />
      <Thread state={state} onSelect={props.onSelect} />
      {first && steps}
      {message && assessment && (
        <Verdict
          key={message.id}
          assessment={assessment}
          text={message.text}
          of="message"
          byline={bylineOf(message, state.conversation, words)}
          onReveal={(index) => props.onReveal(message.id, index)}
        />
      )}
      <Shield
        assessments={state.assessments}
        shielded={props.shielded ?? false}
        locked={props.shieldLocked ?? false}
        exposure={props.exposure}
        onShield={props.onShield}
      />
      {message && !assessment && <p class="pending hint">{words.moods.pending.text}</p>}
      {message && (
        <Need
          key={`${message.id} need`}
          message={message}
          need={state.need ?? []}
          onFind={(span) => props.onFind(message.id, span)}
        />
      )}
      {!first && steps}
      {message && assessment && (
        <Suggestions key={`${state.conversation.ticket.id} ${message.id}`} {...props} advice={state.advice} />
      )}
      {props.code && <OurCode code={props.code} />}
      {assessment && (
        <p class="versions">
          <Icon name="private" size={14} />
          <span>{words.panel.onDevice}</span>
          <span>{say(words.panel.versions, assessment.versions)}</span>
        </p>
      )}
      <SelfTest proofs={state.proofs} {...props} />
    </>
  );
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  const words = useWords();
  if (gaps.length === 0) return null;
  return (
    <div class="gaps">
      <Icon name="info" size={14} />
      <p>
        <span class="visually-hidden">{words.panel.gaps}: </span>
        {gaps.join(' · ')}
      </p>
    </div>
  );
}
