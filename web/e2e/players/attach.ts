/** Runs inside the page: connects its video element with what is published, lowest quality first, and plays. */
export type Attach = (url: string) => Promise<void>;

interface HlsLibrary {
  new (
    settings: object,
  ): {
    on(event: string, listener: (event: string, data: { fatal: boolean; details: string }) => void): void;
    loadSource(url: string): void;
    attachMedia(video: HTMLVideoElement): void;
    subtitleTrack: number;
  };
}

interface ShakaLibrary {
  Player: new () => {
    attach(video: HTMLVideoElement): Promise<void>;
    configure(settings: object): void;
    addEventListener(event: string, listener: (event: { detail?: { code: number } }) => void): void;
    load(url: string): Promise<void>;
    getTextTracks(): object[];
    selectTextTrack(track: object | undefined): void;
  };
}

declare global {
  interface Window {
    Hls: HlsLibrary;
    shaka: ShakaLibrary;
    problems: string[];
    captions: string[];
  }
}

/** Runs inside the page first: writes down what comes to the eye as captions. */
export const listen = (): void => {
  window.problems = [];
  window.captions = [];
  document.querySelector('video')?.textTracks.addEventListener('addtrack', ({ track }) =>
    track?.addEventListener('cuechange', () => {
      window.captions.push(...[...(track.activeCues ?? [])].map((cue) => (cue as VTTCue).text));
    }),
  );
};

export const inHlsJs: Attach = async (url) => {
  const video = document.querySelector('video') as HTMLVideoElement;
  const hls = new window.Hls({ startLevel: 0, maxBufferLength: 4, maxMaxBufferLength: 5, backBufferLength: 4 });
  hls.on('hlsError', (_, error) => {
    if (error.fatal) window.problems.push(error.details);
  });
  hls.loadSource(url);
  hls.attachMedia(video);
  await video.play();
  hls.subtitleTrack = 0;
};

export const inShaka: Attach = async (url) => {
  const video = document.querySelector('video') as HTMLVideoElement;
  const player = new window.shaka.Player();
  await player.attach(video);
  player.configure({
    streaming: { bufferingGoal: 4, rebufferingGoal: 1, bufferBehind: 4 },
    abr: { defaultBandwidthEstimate: 100_000, switchInterval: 1, useNetworkInformation: false },
  });
  player.addEventListener('error', (event) => window.problems.push(`shaka ${event.detail?.code}`));
  await player.load(url);
  await video.play();
  player.selectTextTrack(player.getTextTracks()[0]);
};
