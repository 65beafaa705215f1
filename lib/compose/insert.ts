import { type Caret, type Carets, takeCaret, takeSpot } from './caret';
import { fitContent, needsOwnLines } from './fit';
import { whenGoingOn } from './goingOn';
import type { Content, InsertResult, Place, Spot } from './insertion';
import { escapeText, readMarkup } from './markup';
import { ownStep } from './ownStep';
import { read } from './read';
import { type Hole, holds, type Reading, readText, sameReading } from './reading';
import { hasFocus, isGone, overflowOf, refusalOf } from './target';
import { takeBack } from './undo';
import { settles } from './wait';
import { ways } from './ways/all';
import type { Way } from './ways/way';

export type InsertOptions = {
  /** Puts the text on the clipboard, for an editor that refuses it. Rejects when the browser does not allow it. */
  readonly copy: (content: Content) => Promise<void>;
  /** The carets that the agent left, from `rememberCarets`. Without it only the caret in a focused composer is known. */
  readonly carets?: Carets | undefined;
  /** Calls off an insertion that has not begun to write. */
  readonly signal?: AbortSignal | undefined;
};

/** What to write, and where; `exact`: as it is, with nothing put between it and the text on both sides. */
type Task = { readonly content: Content; readonly exact: boolean; take(): Promise<Caret | undefined> };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Writes `content` into a composer, or in place of words in it: once, in the way that its editor expects; reads it back;
 * and when it does not stand there as meant, takes it back, copies it and says so. Never rejects. Insertions wait for one
 * another.
 */
export function insert(
  element: HTMLElement,
  content: Content,
  place: Place | Spot,
  options: InsertOptions,
): Promise<InsertResult> {
  const take = () => (typeof place === 'string' ? takeCaret(element, place, options.carets) : takeSpot(element, place));
  return inTurn(element, { content, exact: false, take }, options);
}

/** Puts `words`, a text of one line, in place of others, with the same promises. */
export function replace(
  element: HTMLElement,
  spot: Spot,
  words: string,
  options: InsertOptions,
): Promise<InsertResult> {
  const content = { plain: words, html: escapeText(words) };
  return inTurn(element, { content, exact: true, take: () => takeSpot(element, spot) }, options);
}

function inTurn(element: HTMLElement, task: Task, options: InsertOptions): Promise<InsertResult> {
  const result = queue.then(() => attempt(element, task, options));
  queue = result;
  return result;
}

async function attempt(element: HTMLElement, task: Task, options: InsertOptions): Promise<InsertResult> {
  try {
    const written = await write(element, task, options);
    return typeof written === 'string' ? await copied(task.content, options.copy, written) : written;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return copied(task.content, options.copy, `The editor failed: ${cause}.`);
  }
}

/** Gives the reason, as a sentence, when the text does not stand in the composer. */
async function write(
  element: HTMLElement,
  task: Task,
  { carets, signal }: InsertOptions,
): Promise<InsertResult | string> {
  const movedOn = { outcome: 'failed', reason: 'The page moved on before the answer was inserted.' } as const;
  if (signal?.aborted) return movedOn;
  const refusal = refusalOf(element);
  if (refusal) return refusal;
  const caret = await task.take();
  if (caret) await ownStep(element, carets, signal);
  // The page may have changed while the caret was on its way.
  if (signal?.aborted) return movedOn;
  const late = refusalOf(element);
  if (late) return late;
  if (!caret) return 'The page did not let the caret stay in the composer.';
  const { place } = caret;
  const { reading: before, hole } = read(element, caret.range);
  const fitted = (form: Way['form']) =>
    task.exact ? task.content : fitContent(task.content, hole, place, form === 'plain' ? ' ' : '\u00A0');
  const overflow = overflowOf(element, fitted('plain'));
  if (overflow) return overflow;
  const way = ways.find((way) => way.fits(element) && hasFocus(element) && way.write(element, fitted(way.form)));
  const isThere = goalOf(way?.form ?? 'either', task, before, hole, place);
  if (!(await stands(element, isThere))) return clearUp(element, before, hole, place);
  const { reading: after } = read(element);
  const undo = async () => {
    // What was typed since then is not ours to take back.
    if (refusalOf(element) || !sameReading(read(element).reading, after)) return false;
    return takeBack(element, before);
  };
  return { outcome: 'inserted', way: way?.name ?? 'unknown', undo };
}

/** Whether the text comes to stand there. An agent who goes on writing changes it again: what stood just before counts. */
async function stands(element: HTMLElement, isThere: (reading: Reading) => boolean): Promise<boolean> {
  const over = new AbortController();
  const holds = () => isThere(read(element).reading);
  const seen = new Promise<boolean>((resolve) => {
    whenGoingOn(element, over.signal, () => holds() && resolve(true));
  });
  return Promise.race([settles(holds), seen]).finally(() => over.abort());
}

function goalOf(form: Way['form'], { content, exact }: Task, before: Reading, hole: Hole, place: Place) {
  const plain = readText(content.plain);
  const forms = form === 'plain' ? [plain] : [readMarkup(content.html), plain];
  const joints = exact
    ? { ownLines: false, unquoted: false, apart: false, kept: true }
    : { ownLines: needsOwnLines(content.plain, place), unquoted: place === 'start', apart: true };
  return (after: Reading) => forms.some((form) => holds(after, before, hole, form, joints));
}

/** Takes out what arrived in a wrong form or place. Returns the reason, as a sentence. */
async function clearUp(element: HTMLElement, before: Reading, hole: Hole, place: Place): Promise<string> {
  if (isGone(element)) return 'The composer left the page while the answer was being inserted.';
  const untouched = sameReading(read(element).reading, before);
  if (!untouched && !(await takeBack(element, before))) {
    return 'The editor changed the text, and it could not be taken out again: look through the composer before you send.';
  }
  if (place === 'start' && before.quoted.some(([from, to]) => from <= hole.start && to > hole.start)) {
    return 'The composer begins with a quote, and the answer would have become part of it: make an empty line above it.';
  }
  return untouched ? 'The editor did not take the text.' : 'The editor changed the text, so it was taken out again.';
}

async function copied(content: Content, copy: InsertOptions['copy'], reason: string): Promise<InsertResult> {
  try {
    await copy(content);
    return { outcome: 'copied', reason };
  } catch {
    return { outcome: 'failed', reason: `${reason} It could not be copied either.` };
  }
}
