import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import { useWords } from '../ui/language';
import type { Words } from '../ui/words';

export type SectionName = keyof Words['options']['sections'];

export const sectionIcons: Readonly<Record<SectionName, IconName>> = {
  you: 'person',
  pages: 'globe',
  drafts: 'draft',
  appearance: 'palette',
  answers: 'reply',
  memory: 'history',
  privacy: 'private',
  doctor: 'doctor',
  rollOut: 'rollOut',
  versions: 'info',
};

/** A titled part of the settings, reachable by its id. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="section" id={name} aria-labelledby={`${name}-title`}>
      <header>
        <h2 id={`${name}-title`}>
          <Icon name={sectionIcons[name]} size={18} />
          {words.options.sections[name]}
        </h2>
        <p class="hint">{words.options.intro[name]}</p>
      </header>
      {children}
    </section>
  );
}
