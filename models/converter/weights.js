import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Weight } from './weight.js';

const ARRAYS = { float32: Float32Array, int32: Int32Array, uint8: Uint8Array, float16: Uint16Array };

/**
 * Reads the weights that a TensorFlow.js manifest lists. Manifest and weight files lie in one folder; within a
 * file the weights follow each other without gaps, in the order of the manifest.
 *
 * @returns {Map<string, Weight>} by name
 */
export function readWeights(manifest, folder) {
  const weights = new Map();
  for (const { paths, weights: entries } of manifest) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
    let offset = 0;
    for (const entry of entries) {
      const { weight, byteLength } = decode(entry, bytes, offset);
      weights.set(entry.name, weight);
      offset += byteLength;
    }
    if (offset !== bytes.length) throw new Error(`${paths} holds ${bytes.length} bytes, its manifest lists ${offset}`);
  }
  return weights;
}

function decode({ shape, dtype, quantization }, bytes, offset) {
  const type = quantization?.dtype ?? dtype;
  const length = shape.reduce((a, b) => a * b, 1);
  const byteLength = length * ARRAYS[type].BYTES_PER_ELEMENT;
  const data = new ARRAYS[type](Uint8Array.from(bytes.subarray(offset, offset + byteLength)).buffer);
  return {
    byteLength,
    weight: type === 'uint8' ? quantized(shape, data, quantization) : new Weight(type, shape, data),
  };
}

/** An 8-bit weight if zero is one of its codes, as it is in all filters; the values themselves otherwise. */
function quantized(shape, codes, { scale, min }) {
  const zeroPoint = Math.round(-min / scale);
  const exact = zeroPoint >= 0 && zeroPoint <= 255 && Math.abs(zeroPoint * scale + min) < 1e-6 * scale;
  if (exact) return new Weight('uint8', shape, codes, { scale, zeroPoint });
  const values = Float32Array.from(codes, (code) => code * scale + min);
  return new Weight('float32', shape, values);
}
