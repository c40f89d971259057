const stepSeconds = 10;

/** Puts the lesson on the phone's lock screen, with buttons that work there. Returns how to take it away. */
export function lockScreen(video: HTMLVideoElement, title: string, poster: string | undefined): () => void {
  const session = navigator.mediaSession as MediaSession | undefined;
  if (!session) {
    return () => undefined;
  }
  const by = (seconds: number) => () => {
    video.currentTime = Math.max(0, video.currentTime + seconds);
  };
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => void video.play().catch(() => undefined),
    pause: () => video.pause(),
    seekbackward: by(-stepSeconds),
    seekforward: by(stepSeconds),
    seekto: ({ seekTime }) => {
      video.currentTime = seekTime ?? video.currentTime;
    },
  };
  session.metadata = new MediaMetadata({
    title,
    artist: 'Mười Phút',
    artwork: poster ? [{ src: poster }] : [{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' }],
  });
  const set = (on: boolean) => {
    for (const [action, handler] of Object.entries(actions)) {
      session.setActionHandler(action as MediaSessionAction, on ? handler : null);
    }
  };
  set(true);
  return () => {
    set(false);
    session.metadata = null;
  };
}
