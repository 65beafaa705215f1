import type { OwnTemplate } from '../../../lib/core/own/own';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/language';
import { isolate, say } from '../../ui/say';

type OwnListProps = {
  readonly templates: readonly OwnTemplate[];
  /** In the order given and without folders, as a search finds them. */
  readonly flat: boolean;
  onOpen(template: OwnTemplate): void;
  onFavourite(template: OwnTemplate): void;
};

/** Own answers by folder, favourites first; those without a folder stand above the folders. */
export function OwnList({ templates, flat, ...acts }: OwnListProps) {
  if (flat) return <OwnLines {...acts} templates={templates} withFolder />;
  const folders = [...new Set(templates.map(({ folder }) => folder))].sort((a, b) => a.localeCompare(b));
  return (
    <>
      {folders.map((folder) => {
        const inside = templates.filter((one) => one.folder === folder);
        const ordered = [...inside.filter(({ favourite }) => favourite), ...inside.filter((one) => !one.favourite)];
        if (folder === '') return <OwnLines key="" {...acts} templates={ordered} />;
        return (
          <details key={folder} class="own-folder" open>
            <summary>
              <Icon name="folder" size={16} /> {isolate(folder)} <span class="hint">{inside.length}</span>
            </summary>
            <OwnLines {...acts} templates={ordered} />
          </details>
        );
      })}
    </>
  );
}

function OwnLines({
  templates,
  withFolder = false,
  onOpen,
  onFavourite,
}: Omit<OwnListProps, 'flat'> & { readonly withFolder?: boolean }) {
  const words = useWords();
  return (
    <ul class="lines own-lines">
      {templates.map((one) => (
        <li key={one.id} class="line managed">
          <IconButton
            icon="favourite"
            label={say(words.own.favouriteOf, { title: one.title })}
            aria-pressed={one.favourite}
            onClick={() => onFavourite(one)}
          />
          <p>
            <strong>{isolate(one.title)}</strong> {one.shortcut && <kbd>;{one.shortcut}</kbd>}{' '}
            <span class="hint">
              {[withFolder && one.folder && isolate(one.folder), words.rungs[one.rung]].filter(Boolean).join(' · ')}
            </span>
          </p>
          <Button look="quiet" aria-label={say(words.own.edit, { title: one.title })} onClick={() => onOpen(one)}>
            {words.own.editWord}
          </Button>
        </li>
      ))}
    </ul>
  );
}
