import requests
import time
import os

API_BASE_URL = 'https://api.enxtai.com/api'
API_KEY = os.environ['ENXTAI_API_KEY']

headers = {'X-API-Key': API_KEY}

# Step 1: Initiate KYC
def initiate_kyc(external_user_id, email, phone):
    response = requests.post(
        f'{API_BASE_URL}/v1/kyc/initiate',
        headers=headers,
        json={
            'externalUserId': external_user_id,
            'email': email,
            'phone': phone,
        }
    )
    response.raise_for_status()
    return response.json()['kycSessionId']

# Step 2: Upload PAN Card
def upload_pan(external_user_id, file_path):
    with open(file_path, 'rb') as f:
        files = {'file': f}
        data = {'externalUserId': external_user_id}
        response = requests.post(
            f'{API_BASE_URL}/v1/kyc/upload/pan',
            headers=headers,
            data=data,
            files=files
        )
        response.raise_for_status()
        return response.json()

# Step 3: Upload Aadhaar Front
def upload_aadhaar_front(external_user_id, file_path):
    with open(file_path, 'rb') as f:
        files = {'file': f}
        data = {'externalUserId': external_user_id}
        response = requests.post(
            f'{API_BASE_URL}/v1/kyc/upload/aadhaar/front',
            headers=headers,
            data=data,
            files=files
        )
        response.raise_for_status()
        return response.json()

# Step 4: Upload Aadhaar Back
def upload_aadhaar_back(external_user_id, file_path):
    with open(file_path, 'rb') as f:
        files = {'file': f}
        data = {'externalUserId': external_user_id}
        response = requests.post(
            f'{API_BASE_URL}/v1/kyc/upload/aadhaar/back',
            headers=headers,
            data=data,
            files=files
        )
        response.raise_for_status()
        return response.json()

# Step 5: Upload Live Photo
def upload_live_photo(external_user_id, file_path):
    with open(file_path, 'rb') as f:
        files = {'file': f}
        data = {'externalUserId': external_user_id}
        response = requests.post(
            f'{API_BASE_URL}/v1/kyc/upload/live-photo',
            headers=headers,
            data=data,
            files=files
        )
        response.raise_for_status()
        return response.json()

# Step 6: Get KYC Status
def get_kyc_status(kyc_session_id):
    response = requests.get(
        f'{API_BASE_URL}/v1/kyc/status/{kyc_session_id}',
        headers=headers
    )
    response.raise_for_status()
    return response.json()

# Complete workflow
def perform_kyc(user_id, email, phone, documents):
    try:
        # Initiate KYC
        session_id = initiate_kyc(user_id, email, phone)
        print(f'KYC session created: {session_id}')

        # Upload documents
        upload_pan(user_id, documents['pan_path'])
        print('PAN uploaded')

        upload_aadhaar_front(user_id, documents['aadhaar_front_path'])
        print('Aadhaar front uploaded')

        upload_aadhaar_back(user_id, documents['aadhaar_back_path'])
        print('Aadhaar back uploaded')

        upload_live_photo(user_id, documents['live_photo_path'])
        print('Live photo uploaded - verification started')

        # Poll status (or wait for webhook)
        final_statuses = ['FACE_VERIFIED', 'PENDING_REVIEW', 'VERIFIED', 'REJECTED']
        while True:
            time.sleep(5)  # Wait 5 seconds
            status = get_kyc_status(session_id)
            print(f"Status: {status['status']} ({status['progress']}%)")

            if status['status'] in final_statuses:
                break

        print('Final status:', status)
        return status
    except requests.exceptions.HTTPError as e:
        print(f'KYC failed: {e.response.json()}')
        raise

# Usage
perform_kyc('customer-12345', 'john@example.com', '+919876543210', {
    'pan_path': './documents/pan.jpg',
    'aadhaar_front_path': './documents/aadhaar-front.jpg',
    'aadhaar_back_path': './documents/aadhaar-back.jpg',
    'live_photo_path': './documents/live-photo.jpg',
})
