import { writeFileSync } from 'node:fs';
import { NETS } from './catalogue.js';

for (const [name, convert] of Object.entries(NETS)) {
  const bytes = convert();
  writeFileSync(new URL(`../${name}.onnx`, import.meta.url), bytes);
  console.log(`${name}.onnx  ${bytes.length} bytes`);
}
