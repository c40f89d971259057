package vn.muoiphut.backend.report.count;

import vn.muoiphut.backend.CourseTest;

/** A test of figures, which are counted when it says so. */
public abstract class CountingTest extends CourseTest {

    /** Counts all that was marked by now. */
    protected void sweep() {
        part(Sweep.class).sweep();
    }
}
