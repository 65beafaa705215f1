import type { ExtraSite } from '../core/policy/extraSites';
import { checkPack, type Pack, packForm } from '../core/policy/pack';
import { packAdvice } from '../core/policy/packAdvice';
import type { Work } from '../core/slices';
import { type Fault, readingJson, withoutMark } from './json';
import { type Path, type Span, walkJson } from './jsonWalk';
import { isObject } from './pack';

/** What is wrong with the text of a pack, or with what it says, and where. `advice` keeps nobody from using it. */
export type PackProblem = Fault & { readonly weight: 'refused' | 'advice'; readonly at: Span };
/** Without `pack` nothing of the text can be used. The checksum is left aside: it is written anew with the file. */
export type LintedPack = { readonly pack?: Pack; readonly problems: readonly PackProblem[] };

/** The parts of a taught page that are no selectors; only a browser can say. */
export type FindInvalid = (page: ExtraSite) => readonly string[];

/** Checks the text of a pack as it is written, every problem with its place. Never throws. */
export function* lintPack(text: string, invalidIn: FindInvalid = () => []): Work<LintedPack> {
  const read = yield* readingJson(text);
  if (!('value' in read)) return { problems: yield* placed(text, read.faults, 'refused') };
  if (!isObject(read.value))
    return { problems: yield* placed(text, [{ path: '', reason: 'must be an object' }], 'refused') };
  const { sha256: _, ...content } = read.value;
  const { pack, faults } = yield* checkPack(content);
  const pages = (pack.parts.extraSites ?? []).flatMap((page, at) =>
    invalidIn(page).map((part) => ({ path: `extraSites.${at}.${part}`, reason: 'is no selector' })),
  );
  // The places of what is left out have moved up: advice is for a pack with nothing wrong in it.
  const advice = faults.length === 0 ? [...pages, ...(yield* packAdvice(pack.parts))] : [];
  const problems = [...(yield* placed(text, faults, 'refused')), ...(yield* placed(text, advice, 'advice'))];
  return { pack, problems };
}

/** The text of a pack's file as a person writes in it: laid out, and without the checksum. One that is no JSON stays. */
export function editable(file: string): string {
  const text = withoutMark(file);
  try {
    const { sha256: _, ...content } = JSON.parse(text) as Record<string, unknown>;
    return laidOut(content);
  } catch {
    return text;
  }
}

/** The text that a pack is written in, for somebody who goes on writing. */
export const writable = ({ name, version, parts }: Pack): string =>
  laidOut({ pack: packForm, name, version, ...parts });

const laidOut = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

function* placed(text: string, faults: readonly Fault[], weight: PackProblem['weight']): Work<PackProblem[]> {
  if (faults.length === 0) return [];
  const wanted = new Set(faults.flatMap(({ path }) => prefixesOf(path)));
  const places = new Map<string, Span>();
  // A list or an object is found by its key, a value by itself.
  const keep = (path: Path, span: Span) => {
    const name = path.join('.');
    if (wanted.has(name) && !places.has(name)) places.set(name, span);
  };
  if (faults.some(({ at }) => !at))
    yield* walkJson(text, {
      onKey: (path, span) => keep(path, span),
      onValue(path, span, opens) {
        if (!opens) places.delete(path.join('.'));
        keep(path, span);
      },
    });
  const start: Span = { offset: 0, length: 1, line: 1, column: 1 };
  return faults
    .map((fault) => ({
      at: prefixesOf(fault.path).flatMap((name) => places.get(name) ?? [])[0] ?? start,
      ...fault,
      weight,
    }))
    .sort((a, b) => a.at.offset - b.at.offset);
}

/** The path itself and all around it, the nearest first: what is missing has its place where it should stand. */
function prefixesOf(path: string): string[] {
  const steps = path.split('.');
  return steps.map((_, at) => steps.slice(0, steps.length - at).join('.'));
}
