import type { Pack, PackParts } from '../../../../lib/core/policy/pack';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/language';
import { isolate, say } from '../../../ui/say';
import type { OptionsProps } from '../../props';
import type { Draft } from '../draft';
import type { LoadedPack } from '../props';
import { PackChanges } from './PackChanges';

type LoadedProps = Pick<OptionsProps, 'rollOut'> & {
  readonly draft: Draft;
  readonly loaded: LoadedPack;
  readonly base: Pack | undefined;
  onBase(base: Pack | undefined): void;
  onTake(parts: PackParts): void;
  onEdit(): void;
  onLeave(): void;
};

/** A pack that was read: whether it is as it was written, what is wrong with it, and what it would change. */
export function LoadedView({ loaded: { pack, faults, sealed }, onTake, onEdit, onLeave, ...compared }: LoadedProps) {
  const words = useWords();
  const { packs } = words.rollOut;
  return (
    <section class="own-editor" aria-label={packs.holds}>
      <h3>{pack ? say(packs.named, { name: isolate(pack.name), version: pack.version }) : packs.refused}</h3>
      {pack && <p class="hint">{sealed ? packs.sealed : packs.unsealed}</p>}
      {faults.length > 0 && (
        <ul class="doctor-problems">
          {faults.map(({ path, reason }) => (
            <li key={`${path} ${reason}`}>
              <Icon name="warning" size={14} />
              <span>
                {path === '' ? words.rollOut.whole : <code>{path}</code>} {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pack && <PackChanges {...compared} to={pack.parts} />}
      <div class="row">
        {pack && (
          <Button look="primary" icon="check" onClick={() => onTake(pack.parts)}>
            {faults.length > 0 ? packs.takeRest : packs.take}
          </Button>
        )}
        <Button icon="draft" onClick={onEdit}>
          {pack ? words.packEditor.edit : words.packEditor.mend}
        </Button>
        <Button onClick={onLeave}>{packs.leave}</Button>
      </div>
    </section>
  );
}
