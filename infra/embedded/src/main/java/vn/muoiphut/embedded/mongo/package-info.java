/**
 * The stock H2 backend of mongo-java-server with its three hazards cured: documents changed while they are read, scans
 * where an index was asked for, and acknowledged writes lost in a crash.
 */
@NullMarked
package vn.muoiphut.embedded.mongo;

import org.jspecify.annotations.NullMarked;
