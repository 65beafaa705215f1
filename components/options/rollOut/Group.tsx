import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { sayCount } from '../../ui/say';

type GroupProps = {
  readonly title: string;
  /** How many of its settings have a value, and how many places in it are to be mended. */
  readonly set: number;
  readonly wrong: number;
  readonly open?: boolean;
  readonly children: ComponentChildren;
};

/** A foldable part of the form. */
export function Group({ title, set, wrong, open = false, children }: GroupProps) {
  const words = useWords();
  return (
    <details class="kit-group" open={open}>
      <summary>
        <Icon name="chevron" size={16} />
        {title}
        {set > 0 && <span class="badge">{sayCount(words.rollOut.set, set, words.lang)}</span>}
        {wrong > 0 && (
          <span class="badge warn">
            <Icon name="warning" size={12} /> {sayCount(words.rollOut.wrong, wrong, words.lang)}
          </span>
        )}
      </summary>
      <div class="kit-fields">{children}</div>
    </details>
  );
}
