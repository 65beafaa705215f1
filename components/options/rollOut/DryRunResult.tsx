import type { Compared, DryRun, Said } from '../../../lib/core/dryRun';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { isolate, sayCount } from '../../ui/say';
import { choiceLabel } from './labels';

/** Most messages that are listed. */
const most = 200;

/** How many are flagged before and after, of which kinds, and which messages with the reasons. No words of a message. */
export function DryRunResult({ result: { before, after, changed, flagged } }: { readonly result: DryRun }) {
  const words = useWords();
  const { tries } = words.rollOut;
  const kinds = [...new Set([...Object.keys(before.kinds), ...Object.keys(after.kinds)])];
  return (
    <>
      <table class="kit-table">
        <thead>
          <tr>
            <th scope="col">{tries.kind}</th>
            <th scope="col">{tries.before}</th>
            <th scope="col">{tries.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{tries.flagged}</th>
            <td>{before.flagged}</td>
            <td>{after.flagged}</td>
          </tr>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{choiceLabel(kind, words)}</th>
              <td>{before.kinds[kind] ?? 0}</td>
              <td>{after.kinds[kind] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Listed
        title={changed.length === 0 ? tries.same : sayCount(tries.changed, changed.length, words.lang)}
        of={changed}
        open
      />
      <Listed title={sayCount(tries.flaggedOnes, flagged.length, words.lang)} of={flagged} />
    </>
  );
}

function Listed({
  title,
  of,
  open = false,
}: {
  readonly title: string;
  readonly of: readonly Compared[];
  readonly open?: boolean;
}) {
  const words = useWords();
  if (of.length === 0) return <p>{title}</p>;
  return (
    <details open={open}>
      <summary>
        <Icon name="chevron" size={14} /> {title}
      </summary>
      <ul class="doctor-list">
        {of.slice(0, most).map(({ id, before, after }) => (
          <li key={id} class="doctor-row">
            <strong>{isolate(id)}</strong>
            <p>
              {label(before)} → {label(after)}
            </p>
            <p class="doctor-value">{[...new Set([...after.reasons, ...before.reasons])].join(' ')}</p>
          </li>
        ))}
      </ul>
      {of.length > most && <p class="hint">{sayCount(words.rollOut.packs.more, of.length - most, words.lang)}</p>}
    </details>
  );

  function label({ kinds, severity }: Said): string {
    if (severity === 0) return words.rollOut.tries.notFlagged;
    return `${kinds.map((kind) => choiceLabel(kind, words)).join(', ')}, ${severity}/4`;
  }
}
