const crypto = require('crypto');

function verifyWebhookSignature(req, webhookSecret) {
  const receivedSignature = req.headers['x-signature'];
  const payload = JSON.stringify(req.body);

  const expectedSignature = crypto
    .createHmac('sha256', webhookSecret)
    .update(payload)
    .digest('hex');

  if (receivedSignature !== expectedSignature) {
    throw new Error('Invalid webhook signature');
  }

  return true;
}
