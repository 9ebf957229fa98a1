# stdin: one JSON object per line {secret, signature, body (Base64)}; stdout: "true" or the verifier's complaint.
import base64
import json
import sys

from specification_verifier import verify_webhook_signature


class Request:
    def __init__(self, signature, body):
        self.headers = {'X-Signature': signature}
        self.body = body

    def get_data(self, as_text):
        return self.body.decode('utf-8') if as_text else self.body


for line in sys.stdin:
    sent = json.loads(line)
    try:
        request = Request(sent['signature'], base64.b64decode(sent['body']))
        print('true' if verify_webhook_signature(request, sent['secret']) else 'false')
    except ValueError as refused:
        print(refused)
