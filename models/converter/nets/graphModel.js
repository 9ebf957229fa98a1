import { TRANSLATORS } from './translators.js';

/**
 * Translates a TensorFlow.js graph model, node by node; its nodes come in order of use. Images are kept channels
 * first until a Reshape or an output needs them as TensorFlow has them.
 */
export class GraphModel {
  #values = new Map();

  constructor(graph, layers, weights, input) {
    Object.assign(this, { graph, layers, weights, input });
  }

  translate(nodes) {
    for (const node of nodes.filter(({ op }) => op !== 'Const')) {
      const translator = TRANSLATORS[node.op];
      if (!translator) throw new Error(`No translation for ${node.op}, node ${node.name}`);
      this.#values.set(node.name, translator(this, node, (node.input ?? []).map(withoutPort)));
    }
  }

  /** Publishes what a node computes under another name. */
  output(name, node, shape) {
    this.graph.output(name, this.flat(node), shape);
  }

  value(name) {
    return this.#values.get(name).value;
  }

  isImage(name) {
    return this.#values.get(name).image;
  }

  /** A value with its axes as TensorFlow has them. */
  flat(name) {
    return this.isImage(name) ? this.layers.channelsLast(this.value(name)) : this.value(name);
  }
}

const withoutPort = (name) => name.split(':')[0];
