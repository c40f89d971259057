import type { HlsConfig, LoaderContext, LoaderStats } from 'hls.js';
import type { KeptMedia } from '../../downloads/keptPlayback';

type LoaderClass = HlsConfig['loader'];

/** Lets the library read a lesson that is kept on the phone in place of asking for it over the line. */
export function keptLoader(kept: KeptMedia): LoaderClass {
  return class implements InstanceType<LoaderClass> {
    context: LoaderContext | null = null;
    stats: LoaderStats = freshStats();
    #over = false;

    load(...[context, , callbacks]: Parameters<InstanceType<LoaderClass>['load']>): void {
      this.context = context;
      this.stats.loading.start = performance.now();
      bytesFor(kept, context).then(
        (data) => {
          if (!this.#over) {
            const now = performance.now();
            const size = typeof data === 'string' ? data.length : data.byteLength;
            Object.assign(this.stats, { loaded: size, total: size });
            Object.assign(this.stats.loading, { first: now, end: now });
            callbacks.onSuccess({ url: context.url, data }, this.stats, context, null);
          }
        },
        (thrown: unknown) => {
          if (!this.#over) {
            callbacks.onError({ code: 0, text: String(thrown) }, context, null, this.stats);
          }
        },
      );
    }

    abort(): void {
      this.#over = true;
      this.stats.aborted = true;
    }

    destroy(): void {
      this.#over = true;
    }
  };
}

const bytesFor = ({ playlist, read }: KeptMedia, { rangeStart, rangeEnd, responseType }: LoaderContext) =>
  responseType === 'arraybuffer' ? read(rangeStart ?? 0, rangeEnd ?? 0) : Promise.resolve(playlist);

const freshStats = (): LoaderStats => ({
  aborted: false,
  loaded: 0,
  retry: 0,
  total: 0,
  chunkCount: 0,
  bwEstimate: 0,
  loading: { start: 0, first: 0, end: 0 },
  parsing: { start: 0, end: 0 },
  buffering: { start: 0, first: 0, end: 0 },
});
