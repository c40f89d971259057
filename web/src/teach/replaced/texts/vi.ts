export const vi = {
  ask: 'Bài “{title}” có video mới. Video mới là:',
  same: 'Cùng nội dung, hình đẹp hơn. Giữ phần người học đã xem.',
  fresh: 'Nội dung mới. Ai chưa học xong thì xem lại từ đầu.',
  otherLength: 'Bài “{title}” có video mới dài khác video cũ. Ai chưa học xong sẽ xem lại từ đầu.',
} as const;
