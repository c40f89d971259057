package vn.muoiphut.backend;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A test of operations as a client sees them, against the whole application. It is shared by all tests of a run: a test
 * makes courses of its own, and units and members of its own where it counts them.
 */
public abstract class BackendTest {

    private final TestBackend backend = TestBackend.running();

    @BeforeEach
    void showTheRealTime() {
        clock().reset();
    }

    /** The clock of the application. */
    protected TestClock clock() {
        return backend.clock();
    }

    /** A part of the application. */
    protected <T> T part(Class<T> type) {
        return backend.context.getBean(type);
    }

    /** Somebody who has signed in, with a token that is valid for five minutes from now on. */
    protected Caller as(Person person) {
        return withToken(backend.identity.accessToken(person));
    }

    /** Somebody with that access token. */
    protected Caller withToken(String token) {
        return anybody().with("Authorization", "Bearer " + token);
    }

    /** As if they had never learnt anything: other tests may have let them learn at a later time than this one. */
    protected void hasLearntNothing(Person person) {
        var theirs = Query.query(where("_id.memberId").is(person.id().value()));
        part(MongoOperations.class).remove(theirs, "lessonProgress");
        part(MongoOperations.class).remove(theirs, "courseProgress");
    }

    /** Makes and publishes courses in the name of a trainer. */
    protected Teaching teaching(Person trainer) {
        return new Teaching(as(trainer), worker());
    }

    /** The media worker of tests. */
    protected TestWorker worker() {
        return new TestWorker(backend.context);
    }

    /** The access token of somebody whom no roster knows. */
    protected String strangersToken() {
        return backend.identity.accessTokenOfStranger();
    }

    /** Somebody who has not signed in. */
    protected Caller anybody() {
        return new Caller(backend.address, backend.queries(), Map.of());
    }

    /** Somebody who has not signed in, and whose requests another instance of the service on the same database answers. */
    protected Caller anybodyElsewhere() {
        return new Caller(backend.another(), backend.queries(), Map.of());
    }

    /** The identity provider that the application trusts. */
    protected TestIdentityProvider identity() {
        return backend.identity;
    }

    /** Where the application is. */
    protected String address() {
        return backend.address.toString();
    }
}
