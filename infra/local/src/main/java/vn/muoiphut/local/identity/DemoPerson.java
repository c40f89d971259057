package vn.muoiphut.local.identity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody made up who can sign in.
 *
 * @param memberNumber by which the backend knows them
 * @param role what they show, for the block that a start prints
 */
public record DemoPerson(String userName, String name, String memberNumber, String role) {

    /** The password of all of them. */
    public static final String PASSWORD = "muoiphut";

    public static final DemoPerson WORKER = new DemoPerson("congnhan", "Công Nhân Mẫu", "MP0001", "người học");
    public static final DemoPerson TRAINER = new DemoPerson("giangvien", "Giảng Viên Mẫu", "MP0002", "giảng viên");
    public static final DemoPerson MANAGER = new DemoPerson("quanly", "Quản Lý Mẫu", "MP0003", "quản lý đơn vị");
    public static final DemoPerson ADMINISTRATOR = new DemoPerson("quantri", "Quản Trị Mẫu", "MP0004", "quản trị");

    public static final List<DemoPerson> ALL = List.of(WORKER, TRAINER, MANAGER, ADMINISTRATOR);

    static Optional<DemoPerson> named(String userName) {
        return ALL.stream().filter(person -> person.userName().equals(userName)).findFirst();
    }
}
