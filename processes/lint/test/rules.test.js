const assert = require('node:assert');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');
const test = require('node:test');

const folder = join(__dirname, '..', '..');
const good = readFileSync(join(__dirname, 'two-pools.bpmn'), 'utf8');

test('a file of two executable pools passes', () => {
  assert.strictEqual(lint(good), '');
});

test('a bare number in a condition is an error', () => {
  assert.match(lint(good.replace('heavyWeight', '20.5')), /Heavy +error .*named-threshold/);
});

test('an id as Modeler generates it is an error', () => {
  assert.match(lint(good.replaceAll('"PackParcel"', '"Activity_0x1y2z3"')), /Activity_0x1y2z3 +error .*readable-id/);
});

test('each executable pool needs its history time to live', () => {
  const forgotten = good.replace('name="Parcel" isExecutable="true" camunda:historyTimeToLive="P30D"', 'isExecutable="true"');
  assert.match(lint(forgotten), /parcel +error .*history-time-to-live/);
});

function lint(diagram) {
  const draft = mkdtempSync(join(folder, 'node_modules', '.lint-'));
  try {
    writeFileSync(join(draft, 'draft.bpmn'), diagram);
    const arguments_ = [ '--config', join(folder, '.bpmnlintrc'), '--max-warnings=0', join(draft, 'draft.bpmn') ];
    const run = spawnSync(join(folder, 'node_modules', '.bin', 'bpmnlint'), arguments_, { cwd: folder, encoding: 'utf8' });
    return (run.stdout + run.stderr).trim();
  } finally {
    rmSync(draft, { recursive: true });
  }
}
