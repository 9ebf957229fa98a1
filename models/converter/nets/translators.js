import { integers, stride, text, texts } from './attributes.js';

const image = (value) => ({ value, image: true });

/** Per operation: takes the model so far, the node and the names of its inputs; returns the value it computes. */
export const TRANSLATORS = {
  Placeholder: ({ layers, input }) => image(layers.image(input.shape, input.mean, input.divisor)),

  _FusedConv2D: (model, node, [source, ...constants]) => {
    const [filters, bias, alpha] = constants.map((name) => model.weights.get(name));
    const sum = model.layers.conv(model.value(source), filters, bias, stride(node), text(node, 'padding'));
    return image(activation(model, sum, texts(node, 'fused_ops'), alpha));
  },

  DepthwiseConv2dNative: (model, node, [source, name]) => {
    const filters = model.weights.get(name);
    return image(model.layers.depthwise(model.value(source), filters, null, stride(node), text(node, 'padding')));
  },

  AddV2: (model, node, [a, b]) => image(model.layers.add(model.value(a), model.value(b))),

  Relu: (model, node, [source]) => image(model.layers.relu(model.value(source))),

  Prelu: (model, node, [source, alpha]) => image(prelu(model, model.value(source), model.weights.get(alpha))),

  MaxPool: (model, node, [source]) => {
    const [, size] = integers(node, 'ksize');
    return image(model.layers.maxPool(model.value(source), size, stride(node), text(node, 'padding')));
  },

  Pad: (model, node, [source, amounts]) => {
    const [first, last, top, rows, left, columns, front, channels] = model.weights.get(amounts).data;
    if (first || last || top || left || front) throw new Error(`Zeros can only be appended, node ${node.name}`);
    return image(model.layers.append(model.value(source), channels, rows, columns));
  },

  Reshape: (model, node, [source, shape]) => {
    const target = model.graph.ints([...model.weights.get(shape).data]);
    return { value: model.graph.node('Reshape', [model.flat(source), target]), image: false };
  },

  ConcatV2: (model, node, sources) => {
    const axis = model.weights.get(sources.pop()).data[0];
    if (axis !== 3) throw new Error(`Only channels can be joined, not axis ${axis}`);
    const joined = sources.map((source) => model.value(source));
    return image(model.graph.node('Concat', joined, { axis: 1 }));
  },

  Sigmoid: (model, node, [source]) => ({
    value: model.graph.node('Sigmoid', [model.value(source)]),
    image: model.isImage(source),
  }),

  Identity: (model, node, [source]) => ({ value: model.value(source), image: model.isImage(source) }),
};

function activation(model, value, operations, alpha) {
  switch (operations.join()) {
    case 'BiasAdd':
      return value;
    case 'BiasAdd,Relu':
      return model.layers.relu(value);
    case 'BiasAdd,Prelu':
      return prelu(model, value, alpha);
    default:
      throw new Error(`No translation for ${operations}`);
  }
}

function prelu(model, value, alpha) {
  const perChannel = alpha.reshape([alpha.data.length, 1, 1]);
  return model.graph.node('PRelu', [value, perChannel.addTo(model.graph)]);
}
