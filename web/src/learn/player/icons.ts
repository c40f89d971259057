/** Outlines as in `ui/icons`, for what a player shows beside its first few buttons. */
export const playerIcons = {
  sound:
    'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3.500v5H5.500A1.500 1.500 0 0 1 4 17.500zM20 14h-3.500v5h2a1.500 1.500 0 0 0 1.500-1.500z',
  pictureInPicture: 'M4 5h16v14H4zM12 12h6v5h-6z',
  textSize: 'M3.500 18.500l4-10 4 10M5 15h5M13 18.500l4-12.500 4 12.500M14.400 14.500h5.200',
  transcript: 'M5 6h14M5 10h14M5 14h9M5 18h6',
} as const;
