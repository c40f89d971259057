export const vi = {
  title: 'Tài liệu PDF',
  why: 'Người học tải về để đọc. Mỗi tệp tối đa 10 MB, không mật khẩu.',
  none: 'Chưa có tài liệu nào.',
  have: '{name} · {size}',
  add: 'Thêm tệp PDF',
  sending: 'Đang gửi và kiểm tra…',
  remove: 'Gỡ {name}',
} as const;
