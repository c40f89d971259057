/** Outlines on a 24 by 24 grid, drawn with a round 2-unit pen. */
export const icons = {
  back: 'M15 5l-7 7 7 7',
  bookOpen: 'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5v13',
  captions: 'M4 5.5h16v13H4zM7.5 11h4M7.5 14.5h6M14.5 11h2M16 14.5h.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  cross: 'M6 6l12 12M18 6L6 18',
  data: 'M4 18.5h2.5v-4H4zM10.7 18.5h2.5v-8h-2.5zM17.5 18.5H20v-13h-2.5z',
  due: 'M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7',
  language:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c3 2.5 3.5 6 3.5 8.5s-.5 6-3.5 8.5c-3-2.5-3.5-6-3.5-8.5s.5-6 3.5-8.5z',
  next: 'M9 5l7 7-7 7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  play: 'M8 5.5v13l10.5-6.5z',
  question:
    'M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.200-1.5 2.400M12 17.5v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  report: 'M4.5 19.5h15M7 16v-5M12 16V6M17 16V9',
  rewind: 'M5 4.5v5h5M5.600 9.5a7.5 7.5 0 1 1-1 4.5',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  signOut: 'M10 4.5H5v15h5M14 8l4 4-4 4M18 12H9',
  speed: 'M4.600 17a8.5 8.5 0 1 1 14.800 0M12 14l3.5-5',
  teach: 'M4 5h16v11H4zM9 20h6M12 16v4',
  warning: 'M12 4.5l8.5 15h-17zM12 10v4.5M12 17v.1',
} as const;

export type IconName = keyof typeof icons;
