import type { Step, TeachProps } from '../../components/teach/props';
import { english } from '../../components/ui/words';
import type { Examples } from '../../lib/sites/teach/derive';
import { corrected, type Learned, learn } from './lesson';
import { createPointing, scrollUnder } from './pointing';

const steps: readonly Step[] = ['customer', 'agent', 'editor', 'check'];

/** The steps of teaching one page; `changed` is called when there is something new to show. */
export function createTeaching(document: Document, changed: () => void, save: (learned: Learned) => Promise<void>) {
  const pointing = createPointing(document);
  const { teach } = english;
  let step: Step = 'customer';
  let examples: Examples = { customers: [], agents: [], none: [] };
  let learned: Learned | undefined;
  let name = document.location.hostname;
  let problem = '';
  const look = () => {
    learned = learn(document, new URL(document.location.href), examples, name) ?? learned;
  };
  const go = (next: Step) => {
    [step, problem] = [next, ''];
    if (next === 'check') look();
    else pointing.begin(next === 'editor' ? 'fields' : 'blocks');
    changed();
  };
  const then = (act: () => void) => () => {
    act();
    changed();
  };
  const next = () => go(steps[steps.indexOf(step) + 1] ?? 'check');
  const use = () => {
    const block = pointing.block();
    if (!block) return;
    if (step === 'editor') examples = { ...examples, editor: block };
    else {
      const tried = corrected(examples, block, step === 'agent' ? 'agent' : 'customer');
      const sound = learn(document, new URL(document.location.href), tried, name);
      problem = sound ? '' : teach.failed;
      if (!sound) return changed();
      examples = tried;
    }
    next();
  };
  const back = () => {
    if (step === 'agent') examples = { ...examples, customers: [], none: [] };
    if (step === 'editor') examples = { ...examples, agents: [] };
    if (step === 'check') examples = { ...examples, editor: undefined };
    go(steps[steps.indexOf(step) - 1] ?? 'customer');
  };
  const onRole: TeachProps['onRole'] = (id, role) => {
    const block = learned?.block(id);
    if (!block) return;
    examples = corrected(examples, block, role);
    look();
    changed();
  };
  const store = () => {
    if (!learned) return;
    save({ ...learned, taught: { ...learned.taught, name: name.trim() || document.location.hostname } }).catch(
      (error) => {
        problem = teach.notSaved.replace('{reason}', error instanceof Error ? error.message : String(error));
        changed();
      },
    );
  };
  pointing.begin('blocks');
  return {
    props: (): Omit<TeachProps, 'theme' | 'onCancel'> => ({
      ...{ step, name, problem, pointed: pointing.pointed(), blocks: pointing.count() },
      ...{ rows: learned?.rows ?? [], composer: learned?.composer ?? false, address: learned?.taught.address ?? '' },
      ...{ onUse: use, onBack: back, onSkip: next, onRole, onSave: store },
      onPoint: (x, y) => then(() => pointing.at(x, y))(),
      onScroll: (...by) => then(() => scrollUnder(document, ...by))(),
      onMove: (by) => then(() => pointing.move(by))(),
      ...{ onWiden: then(pointing.widen), onNarrow: then(pointing.narrow) },
      onName: (text) => then(() => (name = text))(),
    }),
  };
}
