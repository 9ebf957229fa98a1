const assert = require('node:assert');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const test = require('node:test');
const { validateAll } = require('@bpmn-io/element-templates-validator');

const folder = join(__dirname, '..', '..', '.camunda', 'element-templates');
const files = readdirSync(folder);
const templatesOf = file => JSON.parse(readFileSync(join(folder, file), 'utf8'));

for (const file of files) {
  test(`${file} is what Modeler takes for element templates`, () => {
    const { valid, results } = validateAll(templatesOf(file));
    assert.ok(valid, results.flatMap(({ errors }) => errors || []).map(({ message }) => message).join('\n'));
  });
}

test('no two templates share an id', () => {
  const ids = files.flatMap(templatesOf).map(({ id }) => id);
  assert.deepStrictEqual(ids, [ ...new Set(ids) ]);
});
