export const vi = {
  tagline: 'Mỗi lần mười phút, thêm một việc biết làm.',
  signIn: 'Đăng nhập để học',
  how: 'Dùng tài khoản đoàn viên mà công đoàn đã cấp cho bạn.',
  failed: 'Lần vừa rồi chưa đăng nhập được. Bạn hãy bấm để thử lại.',
  short: 'Mỗi bài dưới mười phút',
  resume: 'Nghỉ lúc nào cũng được, lần sau học tiếp đúng chỗ đó',
  cost: 'Biết trước mỗi bài tốn bao nhiêu MB',
} as const;
