import { Graph } from './onnx/graph.js';
import { Layers } from './onnx/layers.js';
import { ageGender } from './nets/ageGender.js';
import { faceRecognition } from './nets/faceRecognition.js';
import { MEDIAPIPE, mediapipe } from './nets/mediapipe.js';
import { faceApi, human } from './sources.js';

/** The nets by name, each a function that reads its package and returns the bytes of the ONNX file. */
export const NETS = {
  blazeface: () => convertMediapipe('blazeface'),
  facemesh: () => convertMediapipe('facemesh'),
  iris: () => convertMediapipe('iris'),
  face_recognition: () => convert('face_recognition', faceApi('face_recognition'), faceRecognition),
  age_gender: () => convert('age_gender', faceApi('age_gender'), ageGender),
};

function convertMediapipe(name) {
  const source = human(name);
  return convert(name, source, mediapipe(MEDIAPIPE[name], source.nodes));
}

function convert(name, { origin, weights }, build) {
  const graph = new Graph(name, { source: origin });
  build(graph, new Layers(graph), weights);
  return graph.encode();
}
