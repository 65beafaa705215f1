/**
 * The panel beside the page. It shows what it is given and calls back; it never takes the focus by itself, and moves
 * it only where the agent's own key or click has made the focused element vanish.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import { Live } from '../ui/Live';
import { Language } from '../ui/language';
import { Cover } from '../ui/verdict/cover';
import { english, type Words } from '../ui/words';
import { announcement, noticeWords, recordWords } from './announcement';
import { AnswerMemory, type Answers } from './answers';
import { CommandContext, type CommandName, useCommandKeys } from './commands';
import { inOwnWords } from './OurCode';
import type { PanelProps } from './props';
import { Sheet } from './Sheet';
import { Tab } from './Tab';
import { useCollapse } from './useCollapse';
import { useWishes, type Wish, WishContext } from './wish';

export function Panel({ words = english, ...props }: PanelProps & { words?: Words }) {
  const root = useRef<HTMLDivElement>(null);
  const commands = useMemo(() => new Map<CommandName, () => void>(), []);
  const wishes = useMemo(() => new Map<Wish['name'], (wish: Wish) => void>(), []);
  const memory = useMemo(() => new Map<string, Answers>(), []);
  const selected = props.state.view === 'ticket' ? props.state.selected : undefined;
  const [uncovered, setUncovered] = useState<string>(); // one message at a time: another one is covered again
  const { collapsed, setCollapsed } = useCollapse(root, props.collapsed, props.onCollapse);
  useCommandKeys(root, commands);
  useWishes(wishes, props.wish, collapsed, () => setCollapsed(false));
  const own = useMemo(() => inOwnWords(words, props.code), [words, props.code]);
  const open = selected !== undefined && selected === uncovered;
  const cover = useMemo(() => ({ open, toggle: () => setUncovered(open ? undefined : selected) }), [open, selected]);
  return (
    <Language.Provider value={own}>
      <CommandContext.Provider value={commands}>
        <WishContext.Provider value={wishes}>
          <Cover.Provider value={cover}>
            <AnswerMemory.Provider value={memory}>
              <div
                ref={root}
                class={`cp panel-root side-${props.side}`}
                data-theme={props.theme}
                lang={words.lang}
                dir={words.dir}
              >
                <Live text={announcement(props.state, words)} />
                <Live text={noticeWords(props.notice, props, words)} />
                <Live text={recordWords(props.recorded, words)} />
                {collapsed ? (
                  <Tab state={props.state} onOpen={() => setCollapsed(false)} />
                ) : (
                  <Sheet {...props} onCollapse={() => setCollapsed(true)} />
                )}
              </div>
            </AnswerMemory.Provider>
          </Cover.Provider>
        </WishContext.Provider>
      </CommandContext.Provider>
    </Language.Provider>
  );
}
