const axios = require('axios');

const API_BASE_URL = 'https://api.enxtai.com/api';
const API_KEY = process.env.ENXTAI_API_KEY;

const client = axios.create({
  baseURL: API_BASE_URL,
  headers: { 'X-API-Key': API_KEY },
});

// Step 1: Initiate KYC
async function initiateKyc(externalUserId) {
  const response = await client.post('/v1/kyc/initiate', {
    externalUserId,
    email: `${externalUserId}@example.com`,
    phone: '+919876543210',
  });
  return response.data.kycSessionId;
}

// Step 2: Initiate DigiLocker Authorization
async function initiateDigiLockerAuth(kycSessionId) {
  const response = await client.post(`/v1/kyc/${kycSessionId}/digilocker/initiate`);
  return response.data.authorizationUrl;
}

// Step 3: Fetch Documents from DigiLocker
async function fetchDigiLockerDocuments(kycSessionId, documentTypes) {
  const response = await client.post(`/v1/kyc/${kycSessionId}/digilocker/fetch`, {
    documentTypes,
  });
  return response.data;
}

// Step 4: Get DigiLocker Status
async function getDigiLockerStatus(kycSessionId) {
  const response = await client.get(`/v1/kyc/${kycSessionId}/digilocker/status`);
  return response.data;
}

// Step 5: Upload Live Photo (required for verification)
async function uploadLivePhoto(externalUserId, filePath) {
  const FormData = require('form-data');
  const fs = require('fs');

  const form = new FormData();
  form.append('externalUserId', externalUserId);
  form.append('file', fs.createReadStream(filePath));

  const response = await client.post('/v1/kyc/upload/live-photo', form, {
    headers: form.getHeaders(),
  });
  return response.data;
}

// Complete DigiLocker workflow
async function performKycWithDigiLocker(userId, livePhotoPath) {
  try {
    // Initiate KYC
    const sessionId = await initiateKyc(userId);
    console.log(`KYC session created: ${sessionId}`);

    // Get DigiLocker authorization URL
    const authUrl = await initiateDigiLockerAuth(sessionId);
    console.log(`DigiLocker auth URL: ${authUrl}`);

    // In a real app, redirect user to authUrl here
    // User completes OAuth flow in DigiLocker
    // Then continue with document fetching...

    // Simulate user authorization (in real app, wait for callback/webhook)
    console.log('Waiting for user to authorize DigiLocker...');

    // Fetch documents
    const fetchResult = await fetchDigiLockerDocuments(sessionId, ['PAN', 'AADHAAR']);
    console.log('Documents fetched:', fetchResult.documentsFetched);

    // Upload live photo to complete verification
    await uploadLivePhoto(userId, livePhotoPath);
    console.log('Live photo uploaded - verification started');

    // Poll status or wait for webhook
    let status;
    do {
      await new Promise(resolve => setTimeout(resolve, 5000));
      status = await getDigiLockerStatus(sessionId);
      console.log(`Status: ${status.submission.status} (${status.submission.progress}%)`);
    } while (!['FACE_VERIFIED', 'PENDING_REVIEW', 'VERIFIED', 'REJECTED'].includes(status.submission.status));

    console.log('Final status:', status);
    return status;
  } catch (error) {
    console.error('DigiLocker KYC failed:', error.response?.data || error.message);
    throw error;
  }
}

// Usage
performKycWithDigiLocker('customer-12345', './live-photo.jpg');
