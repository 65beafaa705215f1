import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useWords } from '../ui/language';
import { say } from '../ui/say';
import type { Words } from '../ui/words';
import type { PageState, PopupProps } from './props';

const icons: Readonly<Record<PageState['state'], IconName>> = {
  checking: 'pending',
  readable: 'calm',
  unreadable: 'unreadable',
  disabled: 'globe',
  unknown: 'globe',
  refused: 'lock',
  unsupported: 'info',
};

/** The page in front in a sentence, with the one button that helps. */
type StatusProps = Pick<PopupProps, 'page' | 'onEnable' | 'onOpenPanel' | 'onTeach'>;

export function PageStatus({ page, onEnable, onOpenPanel, onTeach }: StatusProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState('');
  const { title, hint } = sentences(page, words);
  const enable = () => {
    setAsking(true);
    setFailure('');
    onEnable()
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => setAsking(false));
  };
  return (
    <section class={`page-status page-${page.state}`} aria-label={words.popup.pageHeading} aria-live="polite">
      <Icon name={icons[page.state]} size={20} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        {hint && <p class="hint">{hint}</p>}
        {failure && <p class="field-error">{failure}</p>}
        {page.state === 'disabled' && (
          <Button look="primary" onClick={enable} disabled={asking}>
            {asking ? words.popup.enabling : words.popup.enable}
          </Button>
        )}
        {(page.state === 'unknown' || page.state === 'unreadable') && (
          <Button look={page.state === 'unknown' ? 'primary' : 'plain'} icon="locate" onClick={() => onTeach()}>
            {words.teach.title}
          </Button>
        )}
        {page.state === 'readable' && <Button onClick={() => onOpenPanel()}>{words.popup.openPanel}</Button>}
      </div>
    </section>
  );
}

function sentences(page: PageState, { popup }: Words): { readonly title: string; readonly hint: string } {
  switch (page.state) {
    case 'checking':
      return { title: popup.checking, hint: '' };
    case 'readable':
      return { title: say(popup.readable, { site: page.site }), hint: popup.readableHint };
    case 'unreadable':
      return { title: say(popup.unreadable, { site: page.site }), hint: page.reason };
    case 'disabled':
      return { title: say(popup.disabled, { origin: page.origin }), hint: popup.disabledHint };
    case 'unknown':
      return { title: say(popup.enabledUnknown, { origin: page.origin }), hint: popup.unknownHint };
    case 'refused': {
      const { by, host, managed } = page.refusal;
      return { title: say(popup.refused, { host }), hint: popup.refusedHint[by][managed ? 'managed' : 'own'] };
    }
    case 'unsupported':
      return { title: popup.unsupported, hint: '' };
  }
}
