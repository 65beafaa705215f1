import type { Note } from '../../../lib/core/kinds';
import { Icon } from '../Icon';
import type { IconName } from '../icons';
import { useWords } from '../language';

const noteIcons: Readonly<Record<Note, IconName>> = {
  feedback: 'welcome',
  'legal-action': 'scale',
  'self-harm': 'care',
  'employee-conduct': 'staff',
  'reported-speech': 'reported',
  hazard: 'emergency',
};

/** Notes that cannot wait stand before the others. */
const urgent: readonly Note[] = ['self-harm', 'hazard'];

/** What is no breach, and what follows from it. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const words = useWords();
  if (notes.length === 0) return null;
  const ordered = [...urgent.filter((note) => notes.includes(note)), ...notes.filter((note) => !urgent.includes(note))];
  return (
    <ul class="notes">
      {ordered.map((note) => (
        <li key={note} class={`note note-${note}`}>
          <Icon name={noteIcons[note]} />
          <p>
            <strong>{words.notes[note].label}.</strong> {words.notes[note].text}
          </p>
        </li>
      ))}
    </ul>
  );
}
