package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("What the documents do with Redis, Django, MySQL and NestJS")
class TechnologyTests {

    private final RunningServer server;

    TechnologyTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    @ParameterizedTest(name = "CF-27 needs no {0}")
    @ValueSource(
            strings = {
                "redis.clients.jedis.Jedis",
                "io.lettuce.core.RedisClient",
                "org.redisson.Redisson",
                "org.springframework.data.redis.core.RedisTemplate",
                "com.mysql.cj.jdbc.Driver",
                "org.mariadb.jdbc.Driver",
                "com.mongodb.client.MongoClient",
                "org.python.util.PythonInterpreter"
            })
    void isAbsent(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    @DisplayName("CF-27 is kept by PostgreSQL, and by MinIO where documents are not in files")
    void isPostgres() throws Exception {
        assertThat(server.database().sql("select version()").query(String.class).single())
                .startsWith("PostgreSQL");
        assertThat(Class.forName("io.minio.MinioClient")).isNotNull();
    }

    @Test
    @DisplayName(
            "CF-27 DC-11 the cache of 24 hours, in Redis there, is a table here: without its row it is asked again")
    void cachesInPostgres() {
        var client = server.newClient();
        var first = operation(client);
        assertThat(operation(client)).as("answered from the table").isEqualTo(first);
        assertThat(server.count("select count(*) from registry_check where operation_id = ?", first))
                .isEqualTo(1);
        server.database()
                .sql("delete from registry_check where operation_id = ?")
                .param(first)
                .update();
        assertThat(operation(client)).as("asked again").isNotEqualTo(first);
    }

    @Test
    @DisplayName(
            "CF-27 XA-03 XA-10 XA-20 customers, Django's and MySQL's there, register here with the same rules and prints")
    void registersInPostgres(CapturedOutput console) {
        var jean = new XamilaCustomer(server.port(), console);
        var id = jean.register().text("user_id");
        assertThat(server.count("select count(*) from customer_account where id = ?::uuid", id))
                .isEqualTo(1);
        assertThat(jean.code("EMAIL", 1)).hasSize(6);
        var weak = jean.registration();
        weak.put("email", "other." + jean.email());
        weak.put("phone", "+33611223344");
        for (var password : new String[] {"12345678901", "password", "Zx9!k", "Jean.Dupont"}) {
            weak.put("password", password);
            assertThat(jean.post("/api/customer/auth/register/", weak).text("error"))
                    .as(password)
                    .isEqualTo("Mot de passe trop faible");
        }
    }

    @Test
    @DisplayName("CF-27 EN-06 errors have NestJS' three members")
    void errorsLikeNest() {
        var answer = new Answer(new Visitor(server.port()).get("/api/v1/kyc/status/" + UUID.randomUUID()));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().fieldNames()).toIterable().contains("statusCode", "message", "error");
        assertThat(answer.body().path("statusCode").asInt()).isEqualTo(401);
    }

    private String operation(KycClient client) {
        var asked = new Answer(new Visitor(server.port()).postJson("/api/kyc/pan", """
                        {"user_id":"user-1","pan":"ABCDE1234F","name":"John Doe",
                         "consent":{"text":"I agree","ip_address":"203.0.113.9"}}""", "X-API-Key", client.apiKey()));
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        return asked.body().at("/data/operation_id").asText();
    }
}
