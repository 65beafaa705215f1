import type { PolicyKey } from '../../../lib/core/policy';

/** What an administrator is writing: a settings file, right or not yet. */
export type Draft = { readonly [part: string]: unknown };
export type Fault = { readonly path: string; readonly reason: string };
export type Path = readonly (string | number)[];

export const emptyDraft: Draft = { policy: {}, install: {} };

/** The value at a path; undefined where nothing stands. */
export function valueAt(value: unknown, path: Path): unknown {
  let place = value;
  for (const step of path)
    place = Object(place) === place ? (place as Record<string | number, unknown>)[step] : undefined;
  return place;
}

/** The same with another value at the path; `undefined` takes it out. What stands around it is made where it is missing. */
export function withValue<T>(whole: T, [step, ...rest]: Path, value: unknown): T {
  if (step === undefined) return value as T;
  const inner = rest.length === 0 ? value : withValue(valueAt(whole, [step]) ?? {}, rest, value);
  if (Array.isArray(whole)) {
    const at = Number(step);
    return (inner === undefined ? whole.toSpliced(at, 1) : whole.with(at, inner)) as T;
  }
  const { [step]: _, ...others } = { ...(whole as Record<string, unknown>) };
  // A key keeps its place, so that a file that is loaded and saved differs in what was changed alone.
  const keys = Object.keys({ ...(whole as object), [step]: null });
  const entries = keys.map((key) => [key, key === String(step) ? inner : others[key]]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as T;
}

export const locks = ['usual', 'locked', 'open'] as const;
export type Lock = (typeof locks)[number];

/** In which list of locks a setting stands. One that stands in both is locked. */
export function lockOf(draft: Draft, key: PolicyKey): Lock {
  return (['locked', 'open'] as const).find((list) => namesIn(draft, list).includes(key)) ?? 'usual';
}

export function withLock(draft: Draft, key: PolicyKey, lock: Lock): Draft {
  let next = draft;
  for (const list of ['locked', 'open'] as const) {
    const others = namesIn(next, list).filter((name) => name !== key);
    const names = list === lock ? [...others, key] : others;
    next = withValue(next, ['policy', list], names.length > 0 ? names : undefined);
  }
  return next;
}

function namesIn(draft: Draft, list: 'locked' | 'open'): readonly unknown[] {
  const names = valueAt(draft, ['policy', list]);
  return Array.isArray(names) ? names : [];
}

/** The faults at a path and below it. */
export function faultsAt(faults: readonly Fault[], path: Path): readonly Fault[] {
  const place = path.join('.');
  return faults.filter((fault) => fault.path === place || fault.path.startsWith(`${place}.`));
}
