import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { NETS } from '../catalogue.js';

const MODELS = new URL('../../', import.meta.url);
const { models } = JSON.parse(readFileSync(new URL('models.json', MODELS), 'utf8'));

for (const [name, convert] of Object.entries(NETS)) {
  test(`${name}.onnx is what the converter writes`, () => {
    assert.ok(readFileSync(new URL(`${name}.onnx`, MODELS)).equals(convert()));
  });
}

for (const { name, file, sha256 } of models.filter(({ file }) => !file.startsWith('classpath:'))) {
  test(`models.json tells the digest of ${name}`, () => {
    const bytes = readFileSync(new URL(file, MODELS));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  });
}

test('every golden vector belongs to a net', () => {
  const golden = new URL('golden/', MODELS);
  for (const file of readdirSync(golden).filter((name) => name.endsWith('.json'))) {
    const { net, outputs } = JSON.parse(readFileSync(new URL(file, golden), 'utf8'));
    const declared = models.find(({ name }) => name === net).outputs.map(({ name }) => name);
    assert.deepEqual(outputs.map(({ name }) => name).sort(), declared.sort());
  }
});
