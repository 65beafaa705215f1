import type * as v from 'valibot';
import { lockSchema, policySchema } from '../core/policy';
import { choicesOf, descriptionOf, type Part, partOf } from '../core/policy/part';
import { chromiums, firefox, type KitFile } from './browsers';
import { chromiumId } from './entries';
import { registryPlace } from './registry';
import type { KitSettings } from './settings';
import { type XmlElement, xml } from './xml';

/** Templates for the group policy editor: every setting, for one browser; what is set there lies in the registry. */

const settings: Readonly<Record<string, v.GenericSchema>> = { ...policySchema, ...lockSchema };
/** Longest text of a setting, in characters. */
const longest = 1_048_576;

export type Template = { readonly id: string; readonly name: string; readonly place: string };

/** The browsers, each with the place of the settings in the registry. */
export function templatesOf(kit: KitSettings): Template[] {
  return [
    ...chromiums.map(({ id, name, registry }) => ({
      id,
      name,
      place: registryPlace.chromium(registry, chromiumId(kit)),
    })),
    { id: firefox.id, name: firefox.name, place: registryPlace.firefox },
  ];
}

export function admxFiles(kit: KitSettings): KitFile[] {
  return templatesOf(kit).flatMap((template) => [
    { path: `windows/admx/conduct-panel-${template.id}.admx`, text: admx(template) },
    { path: `windows/admx/en-US/conduct-panel-${template.id}.adml`, text: adml(template) },
  ]);
}

const head = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

export function admx({ id, place }: Template): string {
  return xml('policyDefinitions', (root) => {
    root.att(head);
    const names = root.ele('policyNamespaces');
    names.ele('target', { prefix: 'conductpanel', namespace: `ConductPanel.Policies.${id}` });
    root.ele('resources', { minRequiredRevision: '1.0' });
    const support = root.ele('supportedOn').ele('definitions');
    support.ele('definition', { name: 'any', displayName: '$(string.any)' });
    root.ele('categories').ele('category', { name: 'ConductPanel', displayName: '$(string.category)' });
    const policies = root.ele('policies');
    for (const [key, schema] of Object.entries(settings)) policy(policies, key, partOf(schema), place);
  });
}

function policy(policies: XmlElement, key: string, part: Part, place: string): void {
  const truth = part.type === 'boolean';
  const element = policies.ele('policy', {
    name: key,
    class: 'Machine',
    displayName: `$(string.${key})`,
    explainText: `$(string.${key}_text)`,
    ...(truth ? {} : { presentation: `$(presentation.${key})` }),
    key: place,
    ...(truth ? { valueName: key } : {}),
  });
  element.ele('parentCategory', { ref: 'ConductPanel' });
  element.ele('supportedOn', { ref: 'any' });
  if (truth) {
    element.ele('enabledValue').ele('decimal', { value: '1' });
    element.ele('disabledValue').ele('decimal', { value: '0' });
    return;
  }
  const elements = element.ele('elements');
  const choices = part.type === 'picklist' ? choicesOf(part) : undefined;
  if (part.type === 'number') {
    elements.ele('decimal', { id: key, valueName: key, minValue: '0', maxValue: '1000000', required: 'true' });
    return;
  }
  if (!choices) elements.ele('text', { id: key, valueName: key, maxLength: String(longest), required: 'true' });
  const list = choices && elements.ele('enum', { id: key, valueName: key, required: 'true' });
  for (const choice of choices ?? []) {
    const item = list?.ele('item', { displayName: `$(string.${key}_${choice})` });
    item?.ele('value').ele('string', String(choice));
  }
}

function adml({ name }: Template): string {
  return xml('policyDefinitionResources', (root) => {
    root.att(head);
    root.ele('displayName', `Conduct Panel for ${name}`);
    root.ele('description', 'Settings of the browser extension Conduct Panel');
    const resources = root.ele('resources');
    const strings = resources.ele('stringTable');
    strings.ele('string', { id: 'any' }, name);
    strings.ele('string', { id: 'category' }, `Conduct Panel for ${name}`);
    const presentations = resources.ele('presentationTable');
    for (const [key, schema] of Object.entries(settings)) {
      const part = partOf(schema);
      const choices = part.type === 'picklist' ? choicesOf(part) : undefined;
      const json = part.item || part.entries ? ' Written as JSON.' : '';
      strings.ele('string', { id: key }, key);
      strings.ele('string', { id: `${key}_text` }, `${descriptionOf(part) ?? key}.${json}`);
      for (const choice of choices ?? []) strings.ele('string', { id: `${key}_${choice}` }, String(choice));
      if (part.type === 'boolean') continue;
      const presentation = presentations.ele('presentation', { id: key });
      if (choices) presentation.ele('dropdownList', { refId: key, noSort: 'true' }, key);
      else if (part.type === 'number') presentation.ele('decimalTextBox', { refId: key }, key);
      else presentation.ele('textBox', { refId: key }).ele('label', key);
    }
  });
}
