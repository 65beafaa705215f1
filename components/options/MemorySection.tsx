import { useEffect, useId, useState } from 'preact/hooks';
import type { Remembered } from '../../lib/core/remembered';
import { Button } from '../ui/Button';
import { useWords } from '../ui/language';
import { say, sayCount } from '../ui/say';
import { AskFirst } from './AskFirst';
import { CustomerSteps } from './CustomerSteps';
import { NumberSetting } from './NumberSetting';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { useSaving } from './saving';

type Found = { readonly from: 'address' | 'panel'; readonly customers: readonly Remembered[] };

/** The ladder memory: how much there is, how long it is kept, and one customer's part to be seen, exported, erased. */
export function MemorySection(props: OptionsProps) {
  const { memory } = props;
  const words = useWords();
  const [found, setFound] = useState<Found>();
  const [erasing, run] = useSaving();
  useEffect(() => setFound(memory.shown && { from: 'panel', customers: memory.shown }), [memory.shown]);
  const erase = (key?: string) =>
    void run(async () => {
      await memory.onErase(key);
      setFound(undefined);
    });
  return (
    <Section name="memory">
      <NumberSetting {...props} name="ladderRetention" unit={words.memory.days} />
      <FindCustomer onFind={memory.onFind} onFound={(customers) => setFound({ from: 'address', customers })} />
      <div aria-live="polite">
        {found && <FoundCustomers {...{ found, memory }} onErase={erase} />}
        {erasing.state === 'saved' && <p class="saved">{words.memory.erased}</p>}
        {erasing.state === 'failed' && (
          <p class="field-error">{say(words.options.notSaved, { reason: erasing.reason })}</p>
        )}
      </div>
      <div class="setting">
        <p>{sizeWords(memory.size, words)}</p>
        <div>
          <AskFirst
            label={words.memory.eraseAll}
            question={words.memory.eraseAllAsk}
            disabled={memory.size.steps === 0}
            onYes={() => erase()}
          />
        </div>
      </div>
    </Section>
  );
}

function sizeWords({ customers, steps }: OptionsProps['memory']['size'], words: ReturnType<typeof useWords>): string {
  if (steps === 0) return words.memory.empty;
  const { size } = words.memory;
  const people = sayCount(words.memory.customers, customers, words.lang);
  const form = new Intl.PluralRules(words.lang).select(steps) as keyof typeof size;
  return say(size[form] ?? size.other, { n: steps, customers: people });
}

type FoundProps = Pick<OptionsProps, 'memory'> & { readonly found: Found; onErase(key: string): void };

function FoundCustomers({ found, memory, onErase }: FoundProps) {
  const words = useWords();
  if (found.customers.length === 0) return <p class="hint">{words.memory.notFound}</p>;
  return (
    <div class="found">
      <h3>{found.from === 'panel' ? words.memory.shownFrom : words.memory.shown}</h3>
      {found.customers.map((customer) => (
        <CustomerSteps
          key={customer.key}
          {...{ customer, today: memory.today, titleOf: memory.titleOf }}
          onExport={() => memory.onExport([customer])}
          onErase={() => onErase(customer.key)}
        />
      ))}
    </div>
  );
}

type FindProps = Pick<OptionsProps['memory'], 'onFind'> & { onFound(customers: readonly Remembered[]): void };

/** Looks a customer up by address. The address stays in the field, and goes nowhere else. */
function FindCustomer({ onFind, onFound }: FindProps) {
  const words = useWords();
  const id = useId();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const [finding, run] = useSaving();
  const find = () => {
    const plausible = /^\s*[^\s@]+@[^\s@]+\s*$/.test(address);
    setWrong(!plausible);
    if (plausible) void run(async () => onFound(await onFind(address)));
  };
  return (
    <div class="setting field">
      <label class="label" for={id}>
        {words.memory.find}
      </label>
      <span class="row">
        <input
          id={id}
          type="email"
          autocomplete="off"
          value={address}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onInput={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && find()}
        />
        <Button icon="search" onClick={find}>
          {words.memory.findButton}
        </Button>
      </span>
      <p class="hint" id={`${id}-hint`}>
        {words.memory.findHint}
      </p>
      <div aria-live="polite">
        {wrong && (
          <p class="field-error" id={`${id}-wrong`}>
            {words.memory.notAddress}
          </p>
        )}
        {finding.state === 'failed' && (
          <p class="field-error">{say(words.options.notSaved, { reason: finding.reason })}</p>
        )}
      </div>
    </div>
  );
}
