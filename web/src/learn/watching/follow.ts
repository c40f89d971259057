import type { WatchRecorder } from './recorder';

const looked = ['timeupdate', 'playing', 'pause', 'waiting', 'ratechange', 'ended', 'stalled'] as const;
const jumped = ['seeking', 'emptied', 'loadstart'] as const;

/** Lets a recorder look at a video element whenever that reports something. Returns how to stop. */
export function follow(video: HTMLVideoElement, recorder: WatchRecorder): () => void {
  const look = () => {
    if (video.seeking) {
      recorder.jump();
      return;
    }
    recorder.see({
      at: video.currentTime,
      nowMs: performance.now(),
      running: !video.paused && video.readyState > 2,
      perceptible: document.visibilityState === 'visible' || (!video.muted && video.volume > 0),
      rate: video.playbackRate,
    });
  };
  const jump = () => recorder.jump();
  for (const event of looked) {
    video.addEventListener(event, look);
  }
  for (const event of jumped) {
    video.addEventListener(event, jump);
  }
  return () => {
    for (const event of looked) {
      video.removeEventListener(event, look);
    }
    for (const event of jumped) {
      video.removeEventListener(event, jump);
    }
  };
}
