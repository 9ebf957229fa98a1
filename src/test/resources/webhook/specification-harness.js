// stdin: one JSON object per line {secret, signature, body (Base64)}; stdout: "true" or the verifier's complaint.
const { createInterface } = require('node:readline');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const source = readFileSync(join(__dirname, 'specification-verifier.js'), 'utf8');
const verify = new Function('require', `${source}; return verifyWebhookSignature;`)(require);

createInterface({ input: process.stdin }).on('line', line => {
  const { secret, signature, body } = JSON.parse(line);
  const parsed = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
  try {
    console.log(verify({ headers: { 'x-signature': signature }, body: parsed }, secret));
  } catch (refused) {
    console.log(refused.message);
  }
});
