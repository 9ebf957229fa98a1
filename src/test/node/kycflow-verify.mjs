import { File } from 'node:buffer';
import { readFileSync } from 'node:fs';

const idFile = new File([ readFileSync('id_front.jpg') ], 'id_front.jpg');
const selfieFile = new File([ readFileSync('selfie.jpg') ], 'selfie.jpg');

// from here on as printed
const formData = new FormData();
formData.append('id_document', idFile);
formData.append('selfie_image', selfieFile);

const response = await fetch('http://localhost:8000/api/v1/kyc/verify', {
  method: 'POST',
  body: formData
});

const result = await response.json();
console.log('Status:', result.verification_status);
console.log('Confidence:', result.confidence_score);
