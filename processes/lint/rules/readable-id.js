const { is } = require('bpmnlint-utils');

const PHRASE = /^[A-Z][A-Za-z0-9]*$/;

/**
 * Tasks, events and gateways are found by their ids in code, tests and Cockpit, so an id is a PascalCase phrase such
 * as MatchFaces and not the Activity_0x1y2z3 that Modeler proposes.
 */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:FlowNode') && !PHRASE.test(node.id)) {
      reporter.report(node.id, 'Id should be a PascalCase phrase such as MatchFaces', [ 'id' ]);
    }
  }

  return { check };
};
