import { TYPE } from './onnx/graph.js';

/**
 * A constant of a net, kept in the element type of its source: float32, int32, float16, or uint8 with the rule
 * value = (code - zeroPoint) * scale. There is one scale, or one per index of `axis`.
 */
export class Weight {
  constructor(type, shape, data, { scale, zeroPoint, axis } = {}) {
    Object.assign(this, { type, shape, data, scale, zeroPoint, axis });
  }

  /** Returns this weight with its axes in the order given. */
  transpose(axes) {
    const shape = axes.map((axis) => this.shape[axis]);
    const steps = axes.map((axis) => this.shape.slice(axis + 1).reduce((a, b) => a * b, 1));
    const data = this.data.map((_, flat) => this.data[sourceIndex(flat, shape, steps)]);
    return new Weight(this.type, shape, data, { ...this, axis: axes.indexOf(this.axis) });
  }

  /** Returns this weight in another shape; not for one with several scales. */
  reshape(shape) {
    return new Weight(this.type, shape, this.data, this);
  }

  /** Returns this weight times one factor per index of the last axis; 8-bit codes stay, their scale changes. */
  timesLastAxis(factors) {
    if (this.type === 'uint8') {
      const scale = factors.map((factor) => factor * this.scale);
      return new Weight('uint8', this.shape, this.data, { ...this, scale, axis: this.shape.length - 1 });
    }
    return new Weight(
      'float32',
      this.shape,
      this.floats().map((value, i) => value * factors[i % factors.length]),
    );
  }

  /** Returns the values of a weight with at most one scale. */
  floats() {
    if (this.type === 'float32') return this.data;
    if (this.type === 'uint8') return Float32Array.from(this.data, (code) => (code - this.zeroPoint) * this.scale);
    throw new Error(`No conversion from ${this.type} to float32`);
  }

  /**
   * Adds this weight to a graph as float32, stored in its own type. Returns its name there. 8-bit codes go through
   * Cast, Sub, Mul, which the runtime folds once when it loads; DequantizeLinear it would leave in place and fuse
   * into integer arithmetic, which is slower here and moves the results by 1e-3.
   */
  addTo(graph) {
    const stored = graph.constant(this.type, this.shape, this.data);
    if (this.type === 'float32') return stored;
    const values = graph.node('Cast', [stored], { to: TYPE.float32 });
    if (this.type === 'float16') return values;
    const centred = graph.node('Sub', [values, graph.float(this.zeroPoint)]);
    return graph.node('Mul', [centred, this.#scaleIn(graph)]);
  }

  #scaleIn(graph) {
    if (typeof this.scale === 'number') return graph.float(this.scale);
    const shape = this.shape.map((size, axis) => (axis === this.axis ? size : 1));
    return graph.constant('float32', shape, this.scale);
  }
}

/** Position in the source of the element at a flat position in the target. */
function sourceIndex(flat, shape, steps) {
  let index = 0;
  for (let axis = shape.length - 1, rest = flat; axis >= 0; axis -= 1) {
    index += (rest % shape[axis]) * steps[axis];
    rest = Math.floor(rest / shape[axis]);
  }
  return index;
}
