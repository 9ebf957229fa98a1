import { GraphModel } from './graphModel.js';

const UNIT = { divisor: 255 };
const SIGNED = { mean: [127.5, 127.5, 127.5], divisor: 127.5 };

/** The nets that human takes from MediaPipe: input, and each output as [name, node, shape]. */
export const MEDIAPIPE = {
  blazeface: {
    input: { shape: [1, 256, 256, 3], ...SIGNED },
    outputs: [
      ['cls512', 'Identity', [1, 512, 1]],
      ['cls384', 'Identity_1', [1, 384, 1]],
      ['reg512', 'Identity_2', [1, 512, 16]],
      ['reg384', 'Identity_3', [1, 384, 16]],
    ],
  },
  facemesh: {
    input: { shape: ['N', 192, 192, 3], ...UNIT },
    outputs: [
      ['mesh', 'Identity_2', ['N', 1404]],
      ['faceflag', 'Identity_1', ['N', 1]],
      ['contours', 'Identity', ['N', 266]],
    ],
  },
  iris: {
    input: { shape: ['N', 64, 64, 3], ...UNIT },
    outputs: [['eye', 'Identity', ['N', 1, 1, 228]]],
  },
};

/** Builds one of these nets out of its TensorFlow.js topology. */
export function mediapipe({ input, outputs }, nodes) {
  return (graph, layers, weights) => {
    const model = new GraphModel(graph, layers, weights, input);
    model.translate(nodes);
    for (const [name, node, shape] of outputs) model.output(name, node, shape);
  };
}
