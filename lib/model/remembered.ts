/**
 * Remembers the answers that were asked for lately: when as many as `most` are new, all that nobody asked for since the last time are
 * forgotten. What is asked for again and again stays.
 */
export class Remembered<Answer> {
  private young = new Map<string, Answer>();
  private old = new Map<string, Answer>();

  /** @param most of the young ones; of the old ones there may be as many again. */
  constructor(private readonly most: number) {}

  get(key: string): Answer | undefined {
    const found = this.young.get(key);
    if (found !== undefined) return found;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, answer: Answer): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, answer);
  }
}
