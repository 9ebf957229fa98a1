// stdin: one JSON object per line {now, secret, raw, body (Base64), headers}; stdout: "true" or the library's complaint.
import { createInterface } from 'node:readline';
import { Webhook } from 'standardwebhooks';

for await (const line of createInterface({ input: process.stdin })) {
  const { now, secret, raw, body, headers } = JSON.parse(line);
  Date.now = () => now * 1000;
  try {
    const webhook = raw ? new Webhook(secret, { format: 'raw' }) : new Webhook(secret);
    webhook.verify(Buffer.from(body, 'base64').toString('utf8'), headers);
    console.log(true);
  } catch (refused) {
    console.log(refused.message);
  }
}
