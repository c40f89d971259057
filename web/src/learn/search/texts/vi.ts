export const vi = {
  title: 'Trong bài học',
  at: 'Ở {at}: “{text}”',
  more: 'Xem thêm',
} as const;
