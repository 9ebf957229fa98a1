import requests
import time

API_BASE_URL = 'https://api.enxtai.com/api'
API_KEY = 'your-api-key-here'

headers = {'X-API-Key': API_KEY}

# Step 1: Initiate KYC
def initiate_kyc(external_user_id):
    response = requests.post(
        f'{API_BASE_URL}/v1/kyc/initiate',
        headers=headers,
        json={
            'externalUserId': external_user_id,
            'email': f'{external_user_id}@example.com',
            'phone': '+919876543210',
        }
    )
    response.raise_for_status()
    return response.json()['kycSessionId']

# Step 2: Initiate DigiLocker Authorization
def initiate_digilocker_auth(kyc_session_id):
    response = requests.post(
        f'{API_BASE_URL}/v1/kyc/{kyc_session_id}/digilocker/initiate',
        headers=headers
    )
    response.raise_for_status()
    return response.json()['authorizationUrl']

# Step 3: Fetch Documents from DigiLocker
def fetch_digilocker_documents(kyc_session_id, document_types):
    response = requests.post(
        f'{API_BASE_URL}/v1/kyc/{kyc_session_id}/digilocker/fetch',
        headers=headers,
        json={'documentTypes': document_types}
    )
    response.raise_for_status()
    return response.json()

# Step 4: Get DigiLocker Status
def get_digilocker_status(kyc_session_id):
    response = requests.get(
        f'{API_BASE_URL}/v1/kyc/{kyc_session_id}/digilocker/status',
        headers=headers
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

# Complete DigiLocker workflow
def perform_kyc_with_digilocker(user_id, live_photo_path):
    try:
        # Initiate KYC
        session_id = initiate_kyc(user_id)
        print(f'KYC session created: {session_id}')

        # Get DigiLocker authorization URL
        auth_url = initiate_digilocker_auth(session_id)
        print(f'DigiLocker auth URL: {auth_url}')

        # In a real app, redirect user to auth_url here
        # User completes OAuth flow in DigiLocker
        print('Waiting for user to authorize DigiLocker...')

        # Fetch documents
        fetch_result = fetch_digilocker_documents(session_id, ['PAN', 'AADHAAR'])
        print('Documents fetched:', fetch_result['documentsFetched'])

        # Upload live photo to complete verification
        upload_live_photo(user_id, live_photo_path)
        print('Live photo uploaded - verification started')

        # Poll status
        final_statuses = ['FACE_VERIFIED', 'PENDING_REVIEW', 'VERIFIED', 'REJECTED']
        while True:
            time.sleep(5)
            status = get_digilocker_status(session_id)
            print(f"Status: {status['submission']['status']} ({status['submission']['progress']}%)")

            if status['submission']['status'] in final_statuses:
                break

        print('Final status:', status)
        return status
    except requests.exceptions.HTTPError as e:
        print(f'DigiLocker KYC failed: {e.response.json()}')
        raise

# Usage
perform_kyc_with_digilocker('customer-12345', './live-photo.jpg')
