export const vi = {
  found: 'Tìm thấy {count} khóa học',
  nothingFound: 'Không có khóa học nào như vậy',
  nothingFoundNext: 'Hãy thử một từ ngắn hơn. Gõ không dấu cũng được.',
  title: 'Trong bài học',
  at: 'Ở {at}: “{text}”',
  more: 'Xem thêm',
} as const;
