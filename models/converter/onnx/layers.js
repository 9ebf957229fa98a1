/**
 * Layers as TensorFlow means them, on images kept channels first, as ONNX wants them.
 * Padding is TensorFlow's `SAME` or `VALID`.
 */
export class Layers {
  constructor(graph) {
    this.graph = graph;
  }

  /** Declares the input of a net: raw RGB, 0..255, channels last; normalised here to (value - mean) / divisor. */
  image(shape, mean, divisor) {
    const pixels = this.graph.input('input', shape);
    const centred = mean ? this.graph.node('Sub', [pixels, this.graph.floats(mean)]) : pixels;
    const scaled = this.graph.node('Mul', [centred, this.graph.float(1 / divisor)]);
    return this.graph.node('Transpose', [scaled], { perm: [0, 3, 1, 2] });
  }

  /** Convolution; the filters are TensorFlow's [height, width, in, out]. */
  conv(image, filters, bias, stride, padding) {
    return this.#convolve(image, filters.transpose([3, 2, 0, 1]), bias, stride, padding, 1);
  }

  /** Convolution of each channel by itself; the filters are TensorFlow's [height, width, channels, 1]. */
  depthwise(image, filters, bias, stride, padding) {
    return this.#convolve(image, filters.transpose([2, 3, 0, 1]), bias, stride, padding, filters.shape[2]);
  }

  #convolve(image, filters, bias, stride, padding, group) {
    const weights = bias ? [filters, bias] : [filters];
    return this.graph.node('Conv', [image, ...weights.map((weight) => weight.addTo(this.graph))], {
      ...window(filters.shape.slice(2), stride, padding),
      group,
    });
  }

  maxPool(image, size, stride, padding) {
    return this.graph.node('MaxPool', [image], window([size, size], stride, padding));
  }

  averagePool(image, size, stride) {
    return this.graph.node('AveragePool', [image], window([size, size], stride, 'VALID'));
  }

  /** Appends zeros: a number of channels, of rows at the bottom, of columns at the right. */
  append(image, channels, rows, columns) {
    return this.graph.node('Pad', [image, this.graph.ints([0, 0, 0, 0, 0, channels, rows, columns])]);
  }

  relu(value) {
    return this.graph.node('Relu', [value]);
  }

  add(a, b) {
    return this.graph.node('Add', [a, b]);
  }

  /** Moves channels last again, the order in which TensorFlow flattens. */
  channelsLast(image) {
    return this.graph.node('Transpose', [image], { perm: [0, 2, 3, 1] });
  }
}

function window(size, stride, padding) {
  const same = padding === 'SAME' ? { auto_pad: 'SAME_UPPER' } : {};
  return { kernel_shape: size, strides: [stride, stride], ...same };
}
