export const vi = {
  title: 'Việc học của tôi',
  back: 'Tôi',
  downloads: '{count} bài · {size}',
  at: 'Học lúc {when}',
  empty: 'Bạn chưa học bài nào',
  emptyNext: 'Bài bạn xem sẽ hiện ở đây, để bạn quay lại lúc nào cũng được.',
} as const;
