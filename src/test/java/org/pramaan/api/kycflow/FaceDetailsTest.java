package org.pramaan.api.kycflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.verification.FaceLikeness;
import org.pramaan.verification.Judgement;

@DisplayName("KF-23 What is told of two faces")
class FaceDetailsTest {

    @Test
    @DisplayName("has the example's keys, and a message with the cosine as a percentage")
    void wordsTheExample() throws Exception {
        var judgement = new Judgement("approved", true, .89, .3);

        assertThat(new ObjectMapper().writeValueAsString(FaceDetails.of(judgement, new FaceLikeness(.87, .85, .42))))
                .isEqualTo("{\"verified\":true,\"confidence\":0.87,\"similarity_metrics\":"
                        + "{\"cosine_similarity\":0.85,\"euclidean_distance\":0.42},\"threshold_used\":0.3,"
                        + "\"message\":\"Faces match (85.0% similarity)\"}");
    }

    @Test
    @DisplayName("says so when they are not the same")
    void differs() {
        var judgement = new Judgement("rejected", false, .4, .3);

        assertThat(FaceDetails.of(judgement, new FaceLikeness(.06, .0353, .8)).message())
                .isEqualTo("Faces do not match (3.5% similarity)");
    }
}
