export const vi = {
  name: 'Mười Phút',
  skip: 'Đến phần nội dung',
  tabs: { label: 'Mục chính', learn: 'Học', teach: 'Dạy', manage: 'Quản lý', me: 'Tôi' },
  me: {
    title: 'Tôi',
    number: 'Mã đoàn viên',
    unit: 'Đơn vị',
    roles: 'Vai trò',
    language: 'Ngôn ngữ',
    signOut: 'Đăng xuất',
  },
  role: { learner: 'Người học', trainer: 'Giảng viên', manager: 'Quản lý đơn vị', administrator: 'Quản trị viên' },
  again: 'Thử lại',
  home: 'Về trang Học',
  loading: 'Đang tải…',
  more: 'Xem thêm',
  lost: { title: 'Không có trang này', next: 'Có thể đường dẫn đã cũ hoặc bị gõ sai.' },
  problem: {
    network: { title: 'Chưa kết nối được', next: 'Hãy kiểm tra sóng hoặc Wi-Fi, rồi bấm “Thử lại”.' },
    'auth.required': { title: 'Bạn cần đăng nhập lại', next: 'Việc bạn đã làm vẫn còn được giữ.' },
    'auth.forbidden': {
      title: 'Bạn chưa được mở phần này',
      next: 'Nếu bạn cần dùng, hãy hỏi cán bộ công đoàn của đơn vị.',
    },
    'not-found': {
      title: 'Không tìm thấy',
      next: 'Nội dung này có thể đã được gỡ hoặc không dành cho đơn vị của bạn.',
    },
    invalid: { title: 'Có chỗ chưa đúng', next: 'Hãy xem lại các ô được đánh dấu.' },
    'conflict.version': {
      title: 'Người khác vừa sửa nội dung này',
      next: 'Hãy tải lại để thấy bản mới nhất, rồi sửa lại phần của bạn.',
    },
    internal: { title: 'Có lỗi ở phía chúng tôi', next: 'Hãy thử lại sau ít phút.' },
  },
} as const;
