export const vi = {
  title: 'Tài liệu',
  detail: '{size} · {pages} trang',
  offline: 'Khi bạn tải bài về máy, tài liệu cũng về theo.',
} as const;
