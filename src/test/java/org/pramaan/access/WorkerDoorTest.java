package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "pramaan.role=worker")
class WorkerDoorTest extends DoorTest {

    @ParameterizedTest(name = "A node that only runs jobs has nothing at {0}, not even for who has a key")
    @ValueSource(
            strings = {"/api/v1/kyc/whoami", "/login", "/camunda/app/tasklist/default/", "/engine-rest/engine", "/"})
    void noDoors(String path) {
        assertThat(visitor.get(path, "X-API-Key", key).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "but operators can watch it at {0}")
    @ValueSource(strings = "/actuator/health")
    void health(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
    }
}
