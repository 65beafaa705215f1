import { type CaseName, cases, outcomeOf } from './cases';
import { type Engine, engines } from './engines';
import { surroundings } from './surroundings';

/** The tables of `lib/compose/README.md`, from the data that the battery runs by. */
export function composeTables(): string {
  const names = Object.keys(cases) as CaseName[];
  const battery = table(
    ['editor', ...names.map((name) => cases[name])],
    engines.map((engine) => [engine.product, ...names.map((name) => cellOf(engine, name))]),
  );
  const products = new Map(engines.map(({ name, product }) => [name, product]));
  const around = table(
    ['editor', ...surroundings.map(({ title }) => title)],
    [...new Set(surroundings.flatMap(({ editors }) => editors))].map((name) => [
      products.get(name) ?? name,
      ...surroundings.map(({ editors }) => (editors.includes(name) ? 'yes' : '')),
    ]),
  );
  return `${battery}\n${around}`;
}

function cellOf(engine: Engine, name: CaseName): string {
  const [chromium, firefox] = [outcomeOf(engine, name, 'chromium'), outcomeOf(engine, name, 'firefox')];
  const words = { inserted: 'yes', copied: 'copied, and why' };
  return chromium === firefox ? words[chromium] : `Chromium: ${words[chromium]}; Firefox: ${words[firefox]}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
