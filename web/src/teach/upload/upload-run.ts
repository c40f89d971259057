import type { Wire } from '../../contract';
import { Gate } from './gate';
import { insist } from './insist';
import { addSample, backOffMillis, remainingSeconds, type Sample } from './pace';
import { PartUrls } from './part-urls';
import { beginTransfer, nextPart, partArrived, partMoved, partRange, sentBytes, type Transfer } from './parts';
import type { UploadPorts, UploadView } from './ports';
import { Gone, isGone, reasonOf, Stopped, type StopReason } from './stops';

const LANES = 3;
const ROUNDS = 3;
const STORE_REFUSALS = 3;

/** Brings one file to the store: goes on over cuts, sends only what the store lacks, ends with the server's word. */
export class UploadRun {
  readonly #gate = new Gate<'paused' | 'offline'>();
  #transfer: Transfer;
  #samples: readonly Sample[] = [];
  #stop = new AbortController();
  #failures = 0;
  #phase: 'preparing' | 'sending' | 'finishing' | 'done' | 'stopped' = 'preparing';
  #reason: StopReason | undefined;

  /** `announced` hears of the upload as soon as the server knows it; `show` of everything that can be seen. */
  constructor(
    private readonly file: Blob,
    private readonly ports: UploadPorts,
    private readonly announced: (upload: Wire['Upload']) => void,
    private readonly show: (view: UploadView) => void,
  ) {
    this.#transfer = beginTransfer({ sizeBytes: file.size, partSizeBytes: file.size, partCount: 1 }, []);
  }

  /** Answers with the video once the server has the whole file, or with nothing when it stopped; `show` says why. */
  async run(): Promise<Wire['Video'] | undefined> {
    this.#draw();
    try {
      for (let round = 1; round <= ROUNDS; round++) {
        const video = await this.#round();
        if (video) return video;
      }
      throw new Stopped({ kind: 'store-refused' });
    } catch (error) {
      this.#end(reasonOf(error));
      return undefined;
    }
  }

  /** Holds everything until `goOn` with the same reason. */
  hold(reason: 'paused' | 'offline'): void {
    this.#gate.close(reason);
    this.#stop.abort();
    this.#draw();
  }

  goOn(reason: 'paused' | 'offline'): void {
    this.#failures = 0;
    this.#samples = [];
    this.#gate.open(reason);
    this.#draw();
  }

  /** Ends it for good; nothing more is sent. */
  abandon(): void {
    this.#end({ kind: 'abandoned' });
    this.#gate.open('paused');
    this.#gate.open('offline');
  }

  /** One go from announcing to completing; answers with nothing when the server lost parts or the upload meanwhile. */
  async #round(): Promise<Wire['Video'] | undefined> {
    const { server } = this.ports;
    const upload = await this.#insist(() => server.announce());
    this.announced(upload);
    try {
      if (upload.state === 'open') await this.#sendAll(upload);
      this.#enter('finishing');
      const video = await this.#insist(() => server.complete(upload.id));
      this.#enter('done');
      return video;
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  async #sendAll(upload: Wire['Upload']): Promise<void> {
    this.#enter('sending');
    this.#moved(beginTransfer(upload, upload.partsHeld));
    const urls = new PartUrls((numbers) => this.#insist(() => this.ports.server.sign(upload.id, numbers)));
    await Promise.all(Array.from({ length: LANES }, () => this.#lane(urls)));
  }

  async #lane(urls: PartUrls): Promise<void> {
    for (let number = nextPart(this.#transfer); number !== undefined; number = nextPart(this.#transfer)) {
      this.#moved(partMoved(this.#transfer, number, 0));
      await this.#send(number, urls);
    }
  }

  async #send(number: number, urls: PartUrls): Promise<void> {
    const moved = (sent: number) => this.#moved(partMoved(this.#transfer, number, sent));
    for (let refusals = 0; ; ) {
      await this.#pass();
      const url = await urls.of(number, this.#transfer);
      const bytes = await this.ports.read(this.file, ...partRange(this.#transfer.plan, number));
      const outcome = await this.ports.put(url, bytes, moved, this.#stop.signal);
      if (outcome.kind === 'stored') {
        this.#failures = 0;
        return this.#moved(partArrived(this.#transfer, number));
      }
      moved(0);
      urls.forget();
      if (outcome.kind === 'lost') await this.#backOff();
      if (outcome.kind !== 'refused') continue;
      if (outcome.status === 404) throw new Gone();
      if (outcome.status !== 403 || ++refusals >= STORE_REFUSALS) throw new Stopped({ kind: 'store-refused' });
    }
  }

  #insist<T>(ask: () => Promise<T>): Promise<T> {
    return insist(
      ask,
      () => this.#pass(),
      () => this.#backOff(),
    );
  }

  async #backOff(): Promise<void> {
    this.#failures++;
    this.#draw();
    await this.ports.wait(backOffMillis(this.#failures, this.ports.chance()));
  }

  async #pass(): Promise<void> {
    await this.#gate.passed();
    if (this.#reason) throw new Stopped(this.#reason);
    if (this.#stop.signal.aborted) this.#stop = new AbortController();
  }

  #moved(transfer: Transfer): void {
    this.#transfer = transfer;
    this.#samples = addSample(this.#samples, { at: this.ports.now(), bytes: sentBytes(transfer) });
    this.#draw();
  }

  #enter(phase: 'sending' | 'finishing' | 'done'): void {
    this.#failures = 0;
    this.#phase = phase;
    this.#draw();
  }

  #end(reason: StopReason): void {
    this.#phase = 'stopped';
    this.#reason = this.#reason ?? reason;
    this.#stop.abort();
    this.#draw();
  }

  #draw(): void {
    const sent = sentBytes(this.#transfer);
    this.show({
      phase: this.#shown(),
      sentBytes: sent,
      totalBytes: this.file.size,
      remainingSeconds: remainingSeconds(this.#samples, this.file.size - sent),
      stop: this.#reason,
    });
  }

  #shown(): UploadView['phase'] {
    if (this.#phase === 'done' || this.#phase === 'stopped') return this.#phase;
    if (this.#gate.holds('paused')) return 'paused';
    if (this.#gate.holds('offline')) return 'offline';
    return this.#failures > 0 ? 'weak' : this.#phase;
  }
}
