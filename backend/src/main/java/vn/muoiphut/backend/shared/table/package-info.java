/** Tables of any size, made while they are read: as text and as workbooks. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.shared.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
