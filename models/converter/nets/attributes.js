// Reads the attributes of a TensorFlow.js node; texts are stored in Base64, integers as text.

const decoded = (base64) => Buffer.from(base64, 'base64').toString();

export const text = (node, key) => decoded(node.attr[key].s);

export const texts = (node, key) => node.attr[key].list.s.map(decoded);

export const integers = (node, key) => node.attr[key].list.i.map(Number);

/** The stride of a node, which must be the same down and across. */
export function stride(node) {
  const [, down, across] = integers(node, 'strides');
  if (down !== across) throw new Error(`Uneven stride in ${node.name}`);
  return down;
}
