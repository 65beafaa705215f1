import { diagnosisText } from '../../components/panel/diagnosis';
import type { PanelState } from '../../components/panel/props';
import { english } from '../../components/ui/words';
import type { Judge } from '../../lib/core/judge';
import { extensionVersion } from '../../lib/platform/settings';
import type { Site } from '../../lib/sites/site';

/** The diagnosis of the page in front, as text for the clipboard: no customer text, no name, no id, no address. */
export function diagnose(site: Site, state: PanelState, { packs, model }: Judge): string {
  return diagnosisText(
    {
      site: site.id,
      versions: {
        extension: extensionVersion(),
        rules: packs.map(({ version }) => version).join(', '),
        model: model?.version ?? '',
      },
      browser: navigator.userAgent,
      language: /^[a-z]{2,3}(?![a-z])/i.exec(document.documentElement.lang)?.[0] ?? '',
      proofs: state.view === 'ticket' ? state.proofs : [],
      missing: state.view === 'unreadable' ? state.problem.missing : [],
      probes: site.probe(document, new URL(location.href)),
    },
    english,
  );
}
