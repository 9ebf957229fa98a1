import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MEDIAPIPE } from './nets/mediapipe.js';
import { PACKAGES, json } from './sources.js';

// The browser bundle is the one that carries its own TensorFlow.js; it checks only that these exist.
globalThis.window = globalThis;
globalThis.document = { createElement: () => ({ getContext: () => null }) };
const faceapi = await import('@vladmandic/face-api/dist/face-api.esm.js');
const { tf } = faceapi;
await tf.setBackend('cpu');

/** Who computes, for the record. */
export const RUNTIME = `TensorFlow.js ${tf.version.tfjs}, CPU backend, as bundled in @vladmandic/face-api`;

/**
 * Runs a net as its package does, with the package's own reading of the weights. Takes raw pixels and returns
 * the values of each output by name.
 */
export async function run(net, pixels, shape) {
  const image = tf.tensor4d(pixels, shape);
  const outputs = MEDIAPIPE[net] ? await runGraphModel(net, image) : await runFaceApi(net, image);
  return Object.fromEntries(Object.entries(outputs).map(([name, tensor]) => [name, tensor.dataSync()]));
}

async function runFaceApi(net, image) {
  const folder = join(PACKAGES, 'face-api', 'model');
  const [{ paths, weights }] = json(join(folder, `${net}_model-weights_manifest.json`));
  const network = net === 'age_gender' ? new faceapi.AgeGenderNet() : new faceapi.FaceRecognitionNet();
  network.loadFromWeightMap(tf.io.decodeWeights(bytes(folder, paths), weights));
  const output = await network.forward(image);
  return net === 'age_gender' ? output : { descriptor: output };
}

async function runGraphModel(net, image) {
  const { input, outputs } = MEDIAPIPE[net];
  const file = join(PACKAGES, 'human', 'models', `${net}.json`);
  const { modelTopology, weightsManifest } = json(file);
  const [{ paths, weights: weightSpecs }] = weightsManifest;
  const weightData = bytes(dirname(file), paths);
  const model = await tf.loadGraphModel({ load: async () => ({ modelTopology, weightSpecs, weightData }) });
  const normal = input.mean ? image.sub(input.mean).div(input.divisor) : image.div(input.divisor);
  const nodes = outputs.map(([, node]) => node);
  const tensors = model.execute(normal, nodes);
  return Object.fromEntries([tensors].flat().map((tensor, i) => [outputs[i][0], tensor]));
}

function bytes(folder, paths) {
  return Uint8Array.from(Buffer.concat(paths.map((path) => readFileSync(join(folder, path))))).buffer;
}
