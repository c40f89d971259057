/** What the trainer of the journey writes; each run has a course of its own, so that it can be run again. */
const run = new Date().toISOString().slice(5, 19).replaceAll(':', '.');

export const course = {
  title: `Nhận biết lừa đảo trên mạng ${run}`,
  /** As someone types it who has no tone marks on their keyboard. */
  typed: `nhan biet lua dao tren mang ${run}`,
  summary: 'Ba dấu hiệu của tin nhắn lừa đảo và việc cần làm ngay.',
};

export const lessonTitle = 'Ba dấu hiệu của tin nhắn lừa đảo';

interface Question {
  readonly kind: 'single-choice' | 'multiple-choice' | 'true-false';
  readonly text: string;
  readonly explanation: string;
  readonly choices: readonly { readonly text: string; readonly right?: boolean; readonly why?: string }[];
}

export const questions: readonly Question[] = [
  {
    kind: 'single-choice',
    text: 'Người tự xưng là nhân viên ngân hàng hỏi mã OTP. Bạn làm gì?',
    explanation: 'Ngân hàng không bao giờ hỏi mã OTP của khách.',
    choices: [
      { text: 'Đọc mã cho họ', why: 'Có mã OTP là họ rút được tiền của bạn.' },
      { text: 'Cúp máy và gọi số trên thẻ', right: true, why: 'Số trên thẻ là số thật của ngân hàng.' },
      { text: 'Nhắn mã qua Zalo' },
    ],
  },
  {
    kind: 'multiple-choice',
    text: 'Dấu hiệu nào cho thấy tin nhắn là lừa đảo?',
    explanation: 'Hối thúc và đường dẫn lạ gần như luôn đi cùng nhau.',
    choices: [
      { text: 'Hối thúc phải làm ngay', right: true },
      { text: 'Có đường dẫn lạ', right: true },
      { text: 'Đến vào giờ hành chính' },
    ],
  },
  {
    kind: 'true-false',
    text: 'Lỡ bấm vào đường dẫn lạ thì nên đổi mật khẩu ngay.',
    explanation: 'Đổi mật khẩu sớm thì kẻ gian ít kịp làm gì.',
    choices: [{ text: 'Đúng', right: true }, { text: 'Sai' }],
  },
];
