package vn.muoiphut.backend.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Gives every body an end, whether it says beforehand how long it is or not. Videos never come here. */
@ControllerAdvice
class BoundedBodies extends RequestBodyAdviceAdapter {

    /** Captions of 200,000 letters of up to four bytes are the largest body there is but files. */
    static final long MOST_BYTES = 1024 * 1024;

    /** What an operation takes as a file: a roster of 200,000 lines. */
    static final long MOST_BYTES_OF_FILE = 32 * 1024 * 1024;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage request,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var most = Resource.class.equals(type) ? MOST_BYTES_OF_FILE : MOST_BYTES;
        if (request.getHeaders().getContentLength() > most) {
            throw tooLarge();
        }
        return new Bounded(request.getHeaders(), new Counted(request.getBody(), most));
    }

    private static RefusedException tooLarge() {
        return new RefusedException(new Refusal.TooLarge("too-large"));
    }

    private record Bounded(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long most) {
            super(body);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
