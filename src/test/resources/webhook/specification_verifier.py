import hmac
import hashlib
import json

def verify_webhook_signature(request, webhook_secret):
    received_signature = request.headers.get('X-Signature')
    payload = request.get_data(as_text=True)

    expected_signature = hmac.new(
        webhook_secret.encode('utf-8'),
        payload.encode('utf-8'),
        hashlib.sha256
    ).hexdigest()

    if received_signature != expected_signature:
        raise ValueError('Invalid webhook signature')

    return True
