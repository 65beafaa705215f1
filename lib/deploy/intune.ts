import { admx, templatesOf } from './admx';
import type { KitFile } from './browsers';
import { registryValue } from './registry';
import type { KitSettings } from './settings';
import { clean, element } from './xml';

/**
 * Intune: a custom profile, as Microsoft Graph takes it (`deviceManagement/deviceConfigurations`). Each browser's template
 * is sent to the device first, then the settings by its names.
 */
export function intuneFiles(kit: KitSettings): KitFile[] {
  return templatesOf(kit).map((template) => {
    const app = `ConductPanel_${template.id}`;
    const at = './Device/Vendor/MSFT/Policy';
    const omaSettings = [
      text(`${template.name}: template`, `${at}/ConfigOperations/ADMXInstall/${app}/Policy/${app}`, admx(template)),
      ...Object.entries(kit.policy).map(([key, value]) =>
        text(`${template.name}: ${key}`, `${at}/Config/${app}~Policy~ConductPanel/${key}`, settingOf(key, value)),
      ),
    ];
    const profile = {
      '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
      displayName: `Conduct Panel for ${template.name}`,
      omaSettings,
    };
    return { path: `windows/intune/${template.id}.json`, text: `${JSON.stringify(profile, null, 2)}\n` };
  });
}

function text(displayName: string, omaUri: string, value: string) {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

function settingOf(key: string, value: unknown): string {
  if (value === false) return element('disabled');
  const data = value === true ? '' : element('data', { id: key, value: clean(String(registryValue(value))) });
  return element('enabled') + data;
}
