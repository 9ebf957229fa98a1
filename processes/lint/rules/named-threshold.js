const { is } = require('bpmnlint-utils');

const TEXT = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
const NUMBER = /(?<![\w.])\.?\d/;

/**
 * A condition compares named values. A bare number in it would be a threshold that nobody finds in Modeler; make it an
 * input parameter of the task before and give it a name.
 */
module.exports = function() {
  function check(node, reporter) {
    const expression = expressionOf(node);
    if (expression && NUMBER.test((expression.body || '').replace(TEXT, ''))) {
      reporter.report(node.id, 'Condition should name its threshold instead of a bare number', [ 'conditionExpression' ]);
    }
  }

  return { check };
};

function expressionOf(node) {
  if (is(node, 'bpmn:SequenceFlow')) {
    return node.conditionExpression;
  }
  if (is(node, 'bpmn:Event')) {
    return (node.eventDefinitions || []).map(definition => definition.condition).find(Boolean);
  }
}
