import type { OwnTemplate } from '../own';

/** Own templates as a file that `importOwn` reads again, whole. */
export function exportOwn(templates: readonly OwnTemplate[]): string {
  return `${JSON.stringify({ conductPanelAnswers: 1, templates }, null, 2)}\n`;
}
