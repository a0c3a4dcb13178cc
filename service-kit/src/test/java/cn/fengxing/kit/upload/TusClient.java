package cn.fengxing.kit.upload;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a tus client sends. */
record TusClient(String token) {

    static final String PATH = "/v1/files";

    static String metadata(String purpose, String name) {
        return "filename " + base64(name) + ",purpose " + base64(purpose);
    }

    /** Location of a new upload. */
    String create(String purpose, String name, long length) {
        Response answer = request()
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata(purpose, name))
                .post(PATH);
        answer.then().statusCode(201).header("Tus-Resumable", "1.0.0");
        return answer.header("Location");
    }

    Response append(String location, long offset, byte[] bytes) {
        return appending(offset).body(bytes).patch(location);
    }

    RequestSpecification appending(long offset) {
        return request().contentType("application/offset+octet-stream").header("Upload-Offset", offset);
    }

    /** Whole file, in one request. */
    Response send(String purpose, String name, byte[] file) {
        String location = create(purpose, name, file.length);
        append(location, 0, file);
        return given().auth().oauth2(token).get(location);
    }

    RequestSpecification request() {
        return given().auth().oauth2(token).header("Tus-Resumable", "1.0.0").config(RAW);
    }

    private static final io.restassured.config.RestAssuredConfig RAW = io.restassured.config.RestAssuredConfig.config()
            .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/offset+octet-stream", io.restassured.http.ContentType.BINARY));

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
