package org.pramaan.provider.onfido;

/** Answers of Onfido's after its published schemas. */
final class TestReports {

    static final String CLEAR = """
            {"reports": [
              {"id": "r1", "name": "document", "status": "complete", "result": "clear", "sub_result": "clear",
               "breakdown": {
                 "visual_authenticity": {"result": "clear", "breakdown": {"fonts": {"result": "clear"}}},
                 "data_consistency": {"result": "clear"},
                 "data_comparison": {"result": "clear", "breakdown": {"date_of_birth": {"result": "clear"}}},
                 "data_validation": {"result": "clear", "breakdown": {"document_expiration": {"result": "clear"}}},
                 "police_record": {"result": "clear"},
                 "compromised_document": {"result": "clear"}},
               "properties": {
                 "first_name": "MARIE CLAIRE", "last_name": "DUPONT", "date_of_birth": "1990-01-31",
                 "date_of_expiry": "2030-01-31",
                 "document_numbers": [{"type": "document_number", "value": "12AB34567"}]}},
              {"id": "r2", "name": "facial_similarity_photo", "status": "complete", "result": "clear",
               "breakdown": {
                 "face_comparison": {"result": "clear", "breakdown": {
                   "face_match": {"result": "clear", "properties": {"score": 0.9512, "document_id": "d1"}}}},
                 "image_integrity": {"result": "clear", "breakdown": {
                   "face_detected": {"result": "clear", "properties": {}},
                   "source_integrity": {"result": "clear", "properties": {}}}},
                 "visual_authenticity": {"result": "clear", "breakdown": {
                   "spoofing_detection": {"result": "clear", "properties": {"score": 0.8123}}}}},
               "properties": {}}
            ]}""";

    private TestReports() {}
}
