/**
 * "Teach this page": a layer over the page that takes every press, the frame around the block that is pointed at, and the
 * dialog that leads through the steps.
 */
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../ui/Button';
import { Language } from '../ui/language';
import { Mark } from '../ui/Mark';
import { say } from '../ui/say';
import { english, type Words } from '../ui/words';
import { Check } from './Check';
import { keysOf } from './keys';
import { Point } from './Point';
import type { Step, TeachProps } from './props';

const order: readonly Step[] = ['customer', 'agent', 'editor', 'check'];

export function Teach({ words = english, ...props }: TeachProps & { words?: Words }) {
  const { step, pointed, onPoint, onScroll, onUse } = props;
  const dialog = useRef<HTMLDivElement>(null);
  // Each step begins at its first button, so that the keys work at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step alone moves the focus.
  useEffect(() => dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [step]);
  return (
    <Language.Provider value={words}>
      <div class="cp teach" data-theme={props.theme} lang={words.lang} dir={words.dir}>
        {step !== 'check' && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by keys in the dialog.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by keys in the dialog.
          <div
            class="teach-layer"
            onPointerMove={(event) => onPoint(event.clientX, event.clientY)}
            onWheel={(event) => onScroll(event.clientX, event.clientY, event.deltaX, event.deltaY)}
            onClick={(event) => {
              onPoint(event.clientX, event.clientY);
              onUse();
            }}
          />
        )}
        {step !== 'check' && pointed && <Frame box={pointed.box} />}
        <div
          ref={dialog}
          class="teach-dialog"
          role="dialog"
          aria-labelledby="teach-title"
          onKeyDown={(event) => keysOf(props)(event)}
        >
          <header class="teach-head">
            <Mark size={24} />
            <h1 id="teach-title">{words.teach.title}</h1>
            <span class="hint">{say(words.teach.progress, { n: order.indexOf(step) + 1 })}</span>
            <IconButton icon="close" label={words.teach.cancel} onClick={() => props.onCancel()} />
          </header>
          <h2>{words.teach.steps[step].title}</h2>
          <p class="hint">{words.teach.steps[step].hint}</p>
          {step === 'check' ? <Check {...props} /> : <Point {...props} />}
          <p class="field-error" role="alert">
            {props.problem}
          </p>
        </div>
      </div>
    </Language.Provider>
  );
}

function Frame({ box }: { box: NonNullable<TeachProps['pointed']>['box'] }) {
  const place = { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` };
  return <div class="teach-frame" style={place} />;
}
