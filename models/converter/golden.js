import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { RUNTIME, run } from './reference.js';

const FOLDER = new URL('../golden/', import.meta.url);
const PHOTO = 'face.png';
const FORMULA = '(i * 7919) % 256';

/** Side of the input, corner of the window in the photo, and the difference that a correct runtime may show. */
const NETS = {
  blazeface: { side: 256, left: 0, top: 0, tolerance: 0.02 },
  facemesh: { side: 192, left: 32, top: 20, tolerance: 0.002 },
  iris: { side: 64, left: 76, top: 68, tolerance: 0.001 },
  face_recognition: { side: 150, left: 52, top: 45, tolerance: 0.00005 },
  age_gender: { side: 112, left: 71, top: 55, tolerance: 0.001 },
};

for (const [net, { side, left, top, tolerance }] of Object.entries(NETS)) {
  const shape = [1, side, side, 3];
  await write(net, net, noise(side), { shape, formula: FORMULA }, tolerance);
  await write(`${net}-photo`, net, photo(side, left, top), { shape, image: PHOTO, left, top }, tolerance);
}

async function write(file, net, pixels, input, tolerance) {
  const outputs = Object.entries(await run(net, pixels, input.shape)).map(([name, values]) => summary(name, values));
  const lines = [
    `"net":"${net}"`,
    `"computedBy":"${RUNTIME}"`,
    `"input":${JSON.stringify(input)}`,
    `"outputs":[\n  ${outputs.map((output) => JSON.stringify(output)).join(',\n  ')}\n]`,
    `"tolerance":${tolerance}`,
  ];
  writeFileSync(new URL(`${file}.json`, FOLDER), `{${lines.join(',\n')}}\n`);
  console.log(file);
}

/** Values 0, stride, 2 * stride, ...: all of a short output, some 32 of a long one, at an odd stride. */
function summary(name, output) {
  const stride = output.length <= 128 ? 1 : Math.floor(output.length / 32) | 1;
  const values = Array.from(output.filter((_, i) => i % stride === 0));
  const mean = output.reduce((sum, value) => sum + value, 0) / output.length;
  const meanMagnitude = output.reduce((sum, value) => sum + Math.abs(value), 0) / output.length;
  return {
    name,
    length: output.length,
    mean: number(mean),
    meanMagnitude: number(meanMagnitude),
    stride,
    values: values.map(number),
  };
}

function number(value) {
  return Number(value.toPrecision(8));
}

function noise(side) {
  return Float32Array.from({ length: side * side * 3 }, (_, i) => (i * 7919) % 256);
}

/** Red, green, blue of a square window of the photo, row by row. */
function photo(side, left, top) {
  const { width, data } = PNG.sync.read(readFileSync(new URL(PHOTO, FOLDER)));
  return Float32Array.from({ length: side * side * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    return data[4 * ((top + Math.floor(pixel / side)) * width + left + (pixel % side)) + (i % 3)];
  });
}
