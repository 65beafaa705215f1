import type { TeachProps } from '../../../components/teach/props';

type Recorder = (name: string) => (...args: unknown[]) => void;
type Shown = Pick<TeachProps, 'step'> & Partial<TeachProps>;

const box = { x: 40, y: 120, width: 420, height: 48 };
const long =
  'The meter was read by somebody who was never here, the bill is four times the usual one, and nobody has called back since the letter of the ninth.';

/** The steps of "Teach this page", with what goes wrong in them. */
const shown: Readonly<Record<string, Shown>> = {
  customer: { step: 'customer', pointed: { words: long, place: 2, of: 14, box } },
  nothing: { step: 'agent', problem: 'Both are written in the same way, so nothing tells them apart.' },
  editor: { step: 'editor', pointed: { words: '', place: 1, of: 2, box } },
  fieldless: { step: 'editor', blocks: 0 },
  check: {
    step: 'check',
    rows: [
      { id: '1', role: 'customer', words: long },
      { id: '2', role: 'agent', words: 'We have asked for a second reading.' },
      { id: '3', role: 'unknown', words: 'مرحبا، لم يتصل بي أحد بعد.' },
      { id: '4', role: 'none', words: 'Robin joined' },
    ],
    composer: true,
  },
};

export const teachSteps = Object.keys(shown);

export function teachProps(name: string, theme: TeachProps['theme'], record: Recorder): TeachProps {
  const state = shown[name];
  if (!state) throw new Error(`The gallery has no step “${name}”.`);
  return {
    theme,
    ...{ pointed: undefined, blocks: 14, rows: [], composer: false, problem: '' },
    ...{ name: 'desk.northbrook.example', address: '/case/{id}' },
    ...state,
    ...{ onPoint: record('point'), onScroll: record('scroll'), onMove: record('move'), onWiden: record('widen') },
    ...{ onNarrow: record('narrow'), onUse: record('use'), onSkip: record('skip'), onBack: record('back') },
    ...{ onCancel: record('cancel'), onRole: record('role'), onName: record('name'), onSave: record('save') },
  };
}
