import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Weight } from '../weight.js';

test('transposing moves the last axis to the front', () => {
  const moved = new Weight('float32', [2, 3], Float32Array.of(1, 2, 3, 4, 5, 6)).transpose([1, 0]);
  assert.deepEqual(moved.shape, [3, 2]);
  assert.deepEqual([...moved.data], [1, 4, 2, 5, 3, 6]);
});

test('codes stand for (code - zeroPoint) * scale', () => {
  const weight = new Weight('uint8', [3], Uint8Array.of(0, 2, 6), { scale: 0.5, zeroPoint: 2 });
  assert.deepEqual([...weight.floats()], [-1, 0, 2]);
});

test('factors per output change the scale, not the codes', () => {
  const codes = Uint8Array.of(1, 2, 3, 4);
  const weight = new Weight('uint8', [2, 2], codes, { scale: 0.5, zeroPoint: 1 });
  const { data, scale, axis } = weight.timesLastAxis(Float32Array.of(2, 4)).transpose([1, 0]);
  assert.deepEqual([...data], [1, 3, 2, 4]);
  assert.deepEqual([...scale], [1, 2]);
  assert.equal(axis, 0);
});
