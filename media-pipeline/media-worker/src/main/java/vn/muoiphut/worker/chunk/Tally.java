package vn.muoiphut.worker.chunk;

/**
 * How far the chunks of one plan are.
 *
 * @param left how many are not done
 * @param givenUp whether there is one that nobody will make
 * @param seconds how much is made, of all of them together
 */
public record Tally(int left, boolean givenUp, double seconds) {}
