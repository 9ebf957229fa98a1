const SIZE = 112;

/** The small Xception net of face-api that guesses age and gender. */
export function ageGender(graph, layers, weights) {
  const net = new Xception(layers, weights);
  let image = layers.image(['N', SIZE, SIZE, 3], [122.782, 117.001, 104.298], 255);
  image = layers.relu(net.conv(image, 'entry_flow/conv_in'));
  image = net.reduction(image, image, 'entry_flow/reduction_block_0');
  image = net.reduction(image, layers.relu(image), 'entry_flow/reduction_block_1');
  for (const block of [0, 1]) image = net.main(image, `middle_flow/main_block_${block}`);
  image = net.reduction(image, layers.relu(image), 'exit_flow/reduction_block');
  image = layers.relu(net.separable(image, 'exit_flow/separable_conv'));
  const features = graph.node('Flatten', [layers.averagePool(image, 7, 2)]);
  const connected = (name) =>
    graph.node('Gemm', [
      features,
      ...['weights', 'bias'].map((part) => weights.get(`fc/${name}/${part}`).addTo(graph)),
    ]);
  graph.output('age', connected('age'), ['N', 1]);
  graph.output('gender', graph.node('Softmax', [connected('gender')], { axis: 1 }), ['N', 2]);
}

class Xception {
  constructor(layers, weights) {
    Object.assign(this, { layers, weights });
  }

  conv(image, name) {
    return this.layers.conv(image, this.weights.get(`${name}/filters`), this.weights.get(`${name}/bias`), 2, 'SAME');
  }

  separable(image, name) {
    const depthwise = this.layers.depthwise(image, this.weights.get(`${name}/depthwise_filter`), null, 1, 'SAME');
    const [filters, bias] = ['pointwise_filter', 'bias'].map((part) => this.weights.get(`${name}/${part}`));
    return this.layers.conv(depthwise, filters, bias, 1, 'SAME');
  }

  /** Halves an image; `input` is the image as it enters the convolutions, with or without activation. */
  reduction(image, input, name) {
    const first = this.separable(input, `${name}/separable_conv0`);
    const second = this.separable(this.layers.relu(first), `${name}/separable_conv1`);
    const pooled = this.layers.maxPool(second, 3, 2, 'SAME');
    return this.layers.add(pooled, this.conv(image, `${name}/expansion_conv`));
  }

  main(image, name) {
    const inner = [0, 1, 2].reduce(
      (value, i) => this.separable(this.layers.relu(value), `${name}/separable_conv${i}`),
      image,
    );
    return this.layers.add(inner, image);
  }
}
