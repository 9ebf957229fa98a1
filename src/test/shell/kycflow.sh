curl http://localhost:8000/api/v1/health

curl -X POST http://localhost:8000/api/v1/kyc/verify \
  -F "id_document=@id_front.jpg" \
  -F "selfie_image=@selfie.jpg"

curl -X POST http://localhost:8000/api/v1/ocr/extract \
  -F "document=@id_document.jpg"
