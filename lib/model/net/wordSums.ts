/**
 * What words add to the channels of the net, remembered in two blocks of memory that are never given back: arrays that come and go by
 * the thousand would keep the collector busy. When the younger block is full, the older one is forgotten; what is asked for again
 * moves over.
 */
import { kernelSize } from './shape';

/** Words of a block. */
const most = 1024;

type Block = { readonly places: Map<string, number>; readonly sums: Float32Array };
const newBlock = (): Block => ({ places: new Map(), sums: new Float32Array(most * kernelSize) });

export class WordSums {
  private young = newBlock();
  private old: Block | undefined;

  /** @param work writes the `kernelSize` values of a word that is not remembered. */
  constructor(private readonly work: (form: string, into: Float32Array) => void) {}

  /** Writes the values of a word to `line`, from `at` on. */
  write(form: string, line: Float32Array, at: number): void {
    const place = this.young.places.get(form) ?? this.add(form);
    line.set(this.young.sums.subarray(place, place + kernelSize), at);
  }

  private add(form: string): number {
    if (this.young.places.size === most) {
      const next = this.old ?? newBlock();
      next.places.clear();
      [this.old, this.young] = [this.young, next];
    }
    const { places, sums } = this.young;
    const place = places.size * kernelSize;
    const older = this.old?.places.get(form);
    if (this.old && older !== undefined) sums.set(this.old.sums.subarray(older, older + kernelSize), place);
    else this.work(form, sums.subarray(place, place + kernelSize));
    places.set(form, place);
    return place;
  }
}
