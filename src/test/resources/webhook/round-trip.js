// stdin: one body per line (Base64); stdout: "true" or what JSON.stringify made of it.
const { createInterface } = require('node:readline');

createInterface({ input: process.stdin }).on('line', line => {
  const bytes = Buffer.from(line, 'base64');
  const again = JSON.stringify(JSON.parse(bytes.toString('utf8')));
  console.log(Buffer.from(again, 'utf8').equals(bytes) || again);
});
