/** Weights in eight bits. */
import type { ModelFile } from '../format';
import { channels, kernelSize, wordSize } from '../net/shape';
import type { NetWeights } from './net';

const byte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value)));

/** One scale a label, chosen so that one weight in ten thousand is cut. */
export function quantise(weights: Float32Array, count: number): { bytes: Int8Array; scales: number[] } {
  const bytes = new Int8Array(weights.length);
  const scales: number[] = [];
  for (let label = 0; label < count; label++) {
    const sizes: number[] = [];
    for (let at = label; at < weights.length; at += count)
      if (weights[at] !== 0) sizes.push(Math.abs(weights[at] ?? 0));
    sizes.sort((a, b) => a - b);
    const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
    scales.push(scale);
    for (let at = label; at < weights.length; at += count) bytes[at] = byte((weights[at] ?? 0) / scale);
  }
  return { bytes, scales };
}

/** The net: one scale for the words' own values, one for each column of the kernel. */
export function quantiseNet({ own, kernel, bias, out }: NetWeights): Pick<ModelFile, 'own' | 'kernel' | 'floats'> {
  const sizes = Float32Array.from(own, Math.abs).sort();
  const ownStep = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const floats = new Float32Array(1 + kernelSize + channels + out.length);
  floats[0] = ownStep;
  const small = new Int8Array(wordSize * kernelSize);
  for (let k = 0; k < kernelSize; k++) {
    let top = 1e-6;
    for (let d = 0; d < wordSize; d++) top = Math.max(top, Math.abs(kernel[d * kernelSize + k] as number));
    floats[1 + k] = top / 127;
    for (let d = 0; d < wordSize; d++)
      small[d * kernelSize + k] = byte((kernel[d * kernelSize + k] as number) / (floats[1 + k] as number));
  }
  floats.set(bias, 1 + kernelSize);
  floats.set(out, 1 + kernelSize + channels);
  return { own: Int8Array.from(own, (value) => byte(value / ownStep)), kernel: small, floats };
}
