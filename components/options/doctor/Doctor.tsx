import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { say, sayCount } from '../../ui/say';
import type { OptionsProps } from '../props';
import { Section } from '../Section';
import { useSaving } from '../saving';
import { DoctorRow } from './DoctorRow';
import { arrivalWords, reportOf } from './report';
import { type Filter, filters, settingsFor } from './state';

/** The policy check: what arrived, what was not accepted and why, and what is in force, to read and to hand on. */
export function Doctor(props: OptionsProps) {
  const words = useWords();
  const id = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [copying, run] = useSaving();
  const { effective, doctor } = props;
  const found = settingsFor(effective, filter, query, words);
  const [sentence, hint] = arrivalWords(doctor, words);
  return (
    <Section name="doctor">
      <div class="setting">
        <h3>
          <Icon name={doctor.arrival.state === 'arrived' ? 'lock' : 'info'} size={16} /> {sentence}
        </h3>
        <p class="hint">{hint}</p>
        <Problems {...props} />
      </div>
      <div class="setting">
        <h3 id={`${id}-values`}>{words.doctor.values}</h3>
        <div class="doctor-tools">
          <input
            type="search"
            aria-label={words.doctor.search}
            placeholder={words.doctor.search}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <label for={`${id}-filter`}>{words.doctor.filter}</label>
          <select
            id={`${id}-filter`}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value as Filter)}
          >
            {filters.map((name) => (
              <option key={name} value={name}>
                {words.doctor.filters[name]}
              </option>
            ))}
          </select>
        </div>
        <p class="hint" role="status">
          {found.length === 0 ? words.doctor.none : sayCount(words.doctor.count, found.length, words.lang)}
        </p>
        <ul class="doctor-list" aria-labelledby={`${id}-values`}>
          {found.map((key) => (
            <DoctorRow key={key} name={key} effective={effective} />
          ))}
        </ul>
      </div>
      <div class="setting">
        <h3>{words.doctor.machine}</h3>
        <dl class="versions-table">
          {(['browser', 'system'] as const).map((name) => (
            <div key={name}>
              <dt>{words.doctor[name]}</dt>
              <dd>{doctor.machine[name]}</dd>
            </div>
          ))}
        </dl>
        <div class="row">
          <Button icon="clipboard" onClick={() => void run(() => props.onCopyReport(reportOf(props, words)))}>
            {words.doctor.copy}
          </Button>
          <span aria-live="polite">
            {copying.state === 'saved' && <span class="saved">{words.doctor.copied}</span>}
            {copying.state === 'failed' && (
              <span class="field-error">{say(words.doctor.notCopied, { reason: copying.reason })}</span>
            )}
          </span>
        </div>
        <p class="hint">{words.doctor.copyHint}</p>
      </div>
    </Section>
  );
}

function Problems({ effective, doctor }: OptionsProps) {
  const words = useWords();
  const { problems } = effective;
  if (problems.length === 0) return doctor.arrival.state === 'arrived' ? <p>{words.doctor.noProblems}</p> : null;
  return (
    <>
      <h4>{words.doctor.problems}</h4>
      <ul class="doctor-problems">
        {problems.map(({ path, reason, source }) => (
          <li key={`${source} ${path} ${reason}`}>
            <Icon name="warning" size={14} />
            <span>
              <code>{path || words.options.problemWhole}</code> {reason}
            </span>
            <span class="hint">{words.options.sources[source]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
