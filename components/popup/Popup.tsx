/** The toolbar's popup: the state of the page in front, and a quick check of any text. */
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Language } from '../ui/language';
import { Mark } from '../ui/Mark';
import { english, type Words } from '../ui/words';
import { PageStatus } from './PageStatus';
import type { PopupProps } from './props';
import { QuickCheck } from './QuickCheck';

export function Popup({ words = english, ...props }: PopupProps & { words?: Words }) {
  return (
    <Language.Provider value={words}>
      <main class="cp popup" data-theme={props.theme} lang={words.lang} dir={words.dir}>
        <header class="popup-head">
          <Mark size={24} />
          <h1>{words.panel.name}</h1>
          <Button look="quiet" icon="settings" onClick={() => props.onOptions()}>
            {words.popup.options}
          </Button>
        </header>
        {(props.selection === undefined || !props.judge) && <PageStatus {...props} />}
        {props.judge && <QuickCheck judge={props.judge} selection={props.selection} />}
        <p class="hint privacy">
          <Icon name="private" size={14} /> {words.popup.privacy}
        </p>
      </main>
    </Language.Provider>
  );
}
