const axios = require('axios');
const FormData = require('form-data');
const fs = require('fs');

const API_BASE_URL = 'https://api.enxtai.com/api';
const API_KEY = process.env.ENXTAI_API_KEY;

const client = axios.create({
  baseURL: API_BASE_URL,
  headers: { 'X-API-Key': API_KEY },
});

// Step 1: Initiate KYC
async function initiateKyc(externalUserId, email, phone) {
  const response = await client.post('/v1/kyc/initiate', {
    externalUserId,
    email,
    phone,
  });
  return response.data.kycSessionId;
}

// Step 2: Upload PAN Card
async function uploadPan(externalUserId, filePath) {
  const form = new FormData();
  form.append('externalUserId', externalUserId);
  form.append('file', fs.createReadStream(filePath));

  const response = await client.post('/v1/kyc/upload/pan', form, {
    headers: form.getHeaders(),
  });
  return response.data;
}

// Step 3: Upload Aadhaar Front
async function uploadAadhaarFront(externalUserId, filePath) {
  const form = new FormData();
  form.append('externalUserId', externalUserId);
  form.append('file', fs.createReadStream(filePath));

  const response = await client.post('/v1/kyc/upload/aadhaar/front', form, {
    headers: form.getHeaders(),
  });
  return response.data;
}

// Step 4: Upload Aadhaar Back
async function uploadAadhaarBack(externalUserId, filePath) {
  const form = new FormData();
  form.append('externalUserId', externalUserId);
  form.append('file', fs.createReadStream(filePath));

  const response = await client.post('/v1/kyc/upload/aadhaar/back', form, {
    headers: form.getHeaders(),
  });
  return response.data;
}

// Step 5: Upload Live Photo
async function uploadLivePhoto(externalUserId, filePath) {
  const form = new FormData();
  form.append('externalUserId', externalUserId);
  form.append('file', fs.createReadStream(filePath));

  const response = await client.post('/v1/kyc/upload/live-photo', form, {
    headers: form.getHeaders(),
  });
  return response.data;
}

// Step 6: Get KYC Status
async function getKycStatus(kycSessionId) {
  const response = await client.get(`/v1/kyc/status/${kycSessionId}`);
  return response.data;
}

// Complete workflow
async function performKyc(userId, email, phone, documents) {
  try {
    // Initiate KYC
    const sessionId = await initiateKyc(userId, email, phone);
    console.log(`KYC session created: ${sessionId}`);

    // Upload documents
    await uploadPan(userId, documents.panPath);
    console.log('PAN uploaded');

    await uploadAadhaarFront(userId, documents.aadhaarFrontPath);
    console.log('Aadhaar front uploaded');

    await uploadAadhaarBack(userId, documents.aadhaarBackPath);
    console.log('Aadhaar back uploaded');

    await uploadLivePhoto(userId, documents.livePhotoPath);
    console.log('Live photo uploaded - verification started');

    // Poll status (or wait for webhook)
    let status;
    do {
      await new Promise(resolve => setTimeout(resolve, 5000)); // Wait 5s
      status = await getKycStatus(sessionId);
      console.log(`Status: ${status.status} (${status.progress}%)`);
    } while (!['FACE_VERIFIED', 'PENDING_REVIEW', 'VERIFIED', 'REJECTED'].includes(status.status));

    console.log('Final status:', status);
    return status;
  } catch (error) {
    console.error('KYC failed:', error.response?.data || error.message);
    throw error;
  }
}

// Usage
performKyc('customer-12345', 'john@example.com', '+919876543210', {
  panPath: './documents/pan.jpg',
  aadhaarFrontPath: './documents/aadhaar-front.jpg',
  aadhaarBackPath: './documents/aadhaar-back.jpg',
  livePhotoPath: './documents/live-photo.jpg',
});
