import protobuf from 'protobufjs';
import { fileURLToPath } from 'node:url';

const schema = protobuf.loadSync(fileURLToPath(new URL('onnx.proto', import.meta.url)));
const Model = schema.lookupType('onnx.ModelProto');

/** Element types of ONNX tensors, as numbered by its schema. */
export const TYPE = { float32: 1, uint8: 2, int64: 7, float16: 10 };

/** Collects nodes and constants under generated names, and encodes them as one ONNX model. */
export class Graph {
  #graph;
  #metadata;
  #count = 0;

  constructor(name, metadata) {
    this.#graph = { name, node: [], initializer: [], input: [], output: [] };
    this.#metadata = metadata;
  }

  /** Declares a float input; a dimension given as text is free. Returns its name. */
  input(name, shape) {
    this.#graph.input.push(valueInfo(name, shape));
    return name;
  }

  /** Publishes a value under the given name. */
  output(name, value, shape) {
    this.#graph.node.push({ name, opType: 'Identity', input: [value], output: [name] });
    this.#graph.output.push(valueInfo(name, shape));
  }

  /** Adds a node with one output. Returns the name of that output. */
  node(opType, input, attributes = {}) {
    const name = this.#next(opType);
    const attribute = Object.entries(attributes).map(([key, value]) => ({ name: key, ...attributeValue(value) }));
    this.#graph.node.push({ name, opType, input, output: [name], attribute });
    return name;
  }

  /** Adds a constant; data is a typed array in the element type named, lowest index slowest. Returns its name. */
  constant(type, dims, data) {
    const name = this.#next('const');
    const rawData = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.#graph.initializer.push({ name, dataType: TYPE[type], dims, rawData });
    return name;
  }

  /** Adds a number. */
  float(value) {
    return this.constant('float32', [], Float32Array.of(value));
  }

  /** Adds a vector of numbers. */
  floats(values) {
    return this.constant('float32', [values.length], Float32Array.from(values));
  }

  /** Adds a vector of integers. */
  ints(values) {
    return this.constant('int64', [values.length], BigInt64Array.from(values, BigInt));
  }

  /** Returns the bytes of the ONNX file (IR 8, opset 13). */
  encode() {
    return Model.encode({
      irVersion: 8,
      producerName: 'pramaan',
      opsetImport: [{ domain: '', version: 13 }],
      graph: this.#graph,
      metadataProps: Object.entries(this.#metadata).map(([key, value]) => ({ key, value })),
    }).finish();
  }

  #next(prefix) {
    this.#count += 1;
    return `${prefix}_${this.#count}`;
  }
}

function valueInfo(name, shape) {
  const dim = shape.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: TYPE.float32, shape: { dim } } } };
}

function attributeValue(value) {
  if (Array.isArray(value)) return { ints: value, type: 7 };
  if (typeof value === 'string') return { s: Buffer.from(value), type: 3 };
  return { i: value, type: 2 };
}
