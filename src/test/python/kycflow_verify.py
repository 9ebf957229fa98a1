import requests

files = {
    'id_document': open('id_front.jpg', 'rb'),
    'selfie_image': open('selfie.jpg', 'rb')
}

response = requests.post(
    'http://localhost:8000/api/v1/kyc/verify',
    files=files
)

result = response.json()
print(f"Status: {result['verification_status']}")
print(f"Confidence: {result['confidence_score']}")
