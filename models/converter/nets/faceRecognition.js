import { Weight } from '../weight.js';

const SIZE = 150;

/**
 * The dlib ResNet that describes a face by 128 numbers, as face-api builds it: 29 convolutions, each followed by
 * a factor and an offset per channel.
 */
export function faceRecognition(graph, layers, weights) {
  const net = new ResNet(graph, layers, weights);
  let image = layers.image(['N', SIZE, SIZE, 3], [122.782, 117.001, 104.298], 255);
  image = layers.relu(net.conv(image, 'conv32_down', 2, 'VALID'));
  image = layers.maxPool(image, 3, 2, 'VALID');
  for (const name of ['conv32_1', 'conv32_2', 'conv32_3']) image = net.residual(image, name);
  image = net.residualDown(image, 'conv64_down', 35);
  for (const name of ['conv64_1', 'conv64_2', 'conv64_3']) image = net.residual(image, name);
  image = net.residualDown(image, 'conv128_down', 17);
  for (const name of ['conv128_1', 'conv128_2']) image = net.residual(image, name);
  image = net.residualDown(image, 'conv256_down', 8);
  for (const name of ['conv256_1', 'conv256_2']) image = net.residual(image, name);
  image = net.residualDown(image, 'conv256_down_out', 4);
  const mean = graph.node('ReduceMean', [image], { axes: [2, 3], keepdims: 0 });
  graph.output('descriptor', graph.node('MatMul', [mean, weights.get('fc').addTo(graph)]), ['N', 128]);
}

class ResNet {
  constructor(graph, layers, weights) {
    Object.assign(this, { graph, layers, weights });
  }

  /** Convolution, then factor and offset per channel, which are folded into scale and bias of the filters. */
  conv(image, name, stride, padding) {
    const [bias, factors, offsets] = ['conv/bias', 'scale/weights', 'scale/biases'].map((part) =>
      this.weights.get(`${name}/${part}`).floats(),
    );
    const filters = this.weights.get(`${name}/conv/filters`).timesLastAxis(factors);
    const folded = new Weight(
      'float32',
      [bias.length],
      bias.map((value, i) => value * factors[i] + offsets[i]),
    );
    return this.layers.conv(image, filters, folded, stride, padding);
  }

  residual(image, name) {
    const { layers } = this;
    const inner = layers.relu(this.conv(image, `${name}/conv1`, 1, 'SAME'));
    return layers.relu(layers.add(this.conv(inner, `${name}/conv2`, 1, 'SAME'), image));
  }

  /**
   * Halves an image of the given side. The short cut is pooled and gets empty channels if there are more now; on
   * an even side it is one row and one column larger than the convolved branch, which gets empty ones.
   */
  residualDown(image, name, side) {
    const { layers } = this;
    const [, , before, after] = this.weights.get(`${name}/conv1/conv/filters`).shape;
    const inner = layers.relu(this.conv(image, `${name}/conv1`, 2, 'VALID'));
    const narrow = this.conv(inner, `${name}/conv2`, 1, 'SAME');
    const convolved = side % 2 === 0 ? layers.append(narrow, 0, 1, 1) : narrow;
    const pooled = layers.averagePool(image, 2, 2);
    const shortCut = after > before ? layers.append(pooled, after - before, 0, 0) : pooled;
    return layers.relu(layers.add(shortCut, convolved));
  }
}
