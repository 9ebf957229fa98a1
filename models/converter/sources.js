import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWeights } from './weights.js';

export const PACKAGES = join(dirname(fileURLToPath(import.meta.url)), 'node_modules', '@vladmandic');

export const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** A net of face-api, of which the package has the weights only: the layers are its TypeScript sources. */
export function faceApi(name) {
  const manifest = join(PACKAGES, 'face-api', 'model', `${name}_model-weights_manifest.json`);
  return { ...origin('face-api', manifest), weights: readWeights(json(manifest), dirname(manifest)) };
}

/** A net of human: a TensorFlow.js graph model with topology and weights. */
export function human(name) {
  const model = join(PACKAGES, 'human', 'models', `${name}.json`);
  const { modelTopology, weightsManifest } = json(model);
  return {
    ...origin('human', model),
    nodes: modelTopology.node,
    weights: readWeights(weightsManifest, dirname(model)),
  };
}

function origin(folder, file) {
  const { name, version } = json(join(PACKAGES, folder, 'package.json'));
  return { origin: `${name}@${version} ${file.slice(join(PACKAGES, folder).length + 1)}` };
}
