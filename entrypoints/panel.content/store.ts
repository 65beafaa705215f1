/** One value that others follow. */
export type Store<T> = {
  get(): T;
  set(next: Partial<T>): void;
  subscribe(changed: () => void, signal: AbortSignal): void;
};

/** Followers are told once a microtask, however often the value was set meanwhile. */
export function createStore<T extends object>(initial: T): Store<T> {
  const followers = new Set<() => void>();
  let value = initial;
  let waiting = false;
  return {
    get: () => value,
    set(next) {
      value = { ...value, ...next };
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        for (const follower of followers) follower();
      });
    },
    subscribe(changed, signal) {
      followers.add(changed);
      signal.addEventListener('abort', () => followers.delete(changed), { once: true });
    },
  };
}
