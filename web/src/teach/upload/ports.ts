import type { Wire } from '../../contract';
import type { PutPart } from './put-part';
import type { StopReason } from './stops';

/** The backend, as one upload sees it; rejects with a `Problem`. */
export interface UploadServer {
  announce(): Promise<Wire['Upload']>;
  sign(uploadId: string, numbers: number[]): Promise<readonly Wire['PartUrl'][]>;
  complete(uploadId: string): Promise<Wire['Video']>;
}

/** What a run needs from the world; a test gives its own. */
export interface UploadPorts {
  readonly server: UploadServer;
  readonly put: PutPart;
  readonly read: (file: Blob, from: number, to: number) => Promise<ArrayBuffer>;
  readonly wait: (millis: number) => Promise<void>;
  readonly now: () => number;
  readonly chance: () => number;
}

/** What a screen shows of a run. `weak`: it goes on by itself as soon as the line lets it. */
export interface UploadView {
  readonly phase: 'preparing' | 'sending' | 'weak' | 'paused' | 'offline' | 'finishing' | 'done' | 'stopped';
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly remainingSeconds: number | undefined;
  readonly stop: StopReason | undefined;
}
