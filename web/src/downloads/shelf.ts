import type { Wire } from '../contract';
import { database, done, read, readAll, result, write } from '../offline/database';

/** A small file as a database keeps it in every browser. */
export interface SmallFile {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** A lesson on the phone, or on its way there. */
export interface KeptLesson {
  readonly lessonId: string;
  readonly courseId: string;
  readonly title: string;
  readonly courseTitle: string;
  readonly rendition: Wire['Rendition'];
  /** Which file of the store the bytes are of: another version of the video is another file. */
  readonly source: string;
  /** How many bytes of it are here, from its beginning. */
  readonly have: number;
  /** `paused` waits for its owner, `wanted` goes on whenever there is a line, `outdated` is no longer what is taught. */
  readonly state: 'wanted' | 'paused' | 'full' | 'failed' | 'kept' | 'outdated';
  /** The playlist of the rendition, whose one address is that of `keptAddress`. */
  readonly playlist: string;
  readonly playback: Wire['Playback'];
  readonly captions: readonly { readonly language: string; readonly text: string }[];
  readonly poster?: SmallFile;
  readonly storyboard?: { readonly cues: string; readonly picture: SmallFile };
  readonly attachments?: readonly { readonly id: string; readonly file: SmallFile }[];
  /** The quiz is here too: an attempt is open, without its key. */
  readonly withQuiz: boolean;
  readonly keptAt: string;
}

/** What stands in a kept playlist for the file. */
export const keptAddress = 'kept-video';

export const pieceBytes = 256 * 1024;

/** Where one member's lessons lie: what is known of each, and its bytes in pieces. */
export class Shelf {
  readonly #memberId: string;

  constructor(memberId: string) {
    this.#memberId = memberId;
  }

  find(lessonId: string): Promise<KeptLesson | undefined> {
    return read(this.#memberId, 'lessons', lessonId);
  }

  all(): Promise<KeptLesson[]> {
    return readAll(this.#memberId, 'lessons');
  }

  put(lesson: KeptLesson): Promise<void> {
    return write(this.#memberId, 'lessons', lesson.lessonId, lesson);
  }

  /** Adds the next piece; it and that it is there are kept together or not at all. */
  async addPiece(lesson: KeptLesson, piece: Uint8Array<ArrayBuffer>): Promise<KeptLesson> {
    const grown: KeptLesson = { ...lesson, have: lesson.have + piece.length };
    const transaction = (await database(this.#memberId)).transaction(['lessons', 'pieces'], 'readwrite');
    const index = Math.floor(lesson.have / pieceBytes);
    transaction.objectStore('pieces').put(piece.slice().buffer, [lesson.lessonId, index]);
    transaction.objectStore('lessons').put(grown, lesson.lessonId);
    await done(transaction);
    return grown;
  }

  /** The bytes of a lesson from one place up to, not including, another. */
  async range(lessonId: string, from: number, to: number): Promise<ArrayBuffer> {
    const first = Math.floor(from / pieceBytes);
    const last = Math.floor((to - 1) / pieceBytes);
    const pieces: ArrayBuffer[] = await result(
      (await database(this.#memberId))
        .transaction('pieces')
        .objectStore('pieces')
        .getAll(IDBKeyRange.bound([lessonId, first], [lessonId, last])),
    );
    const bytes = new Uint8Array(to - from);
    for (const [step, piece] of pieces.entries()) {
      const begins = (first + step) * pieceBytes;
      const part = new Uint8Array(piece).subarray(Math.max(0, from - begins), Math.max(0, to - begins));
      bytes.set(part, Math.max(0, begins - from));
    }
    return bytes.buffer;
  }

  async remove(lessonId: string): Promise<void> {
    const transaction = (await database(this.#memberId)).transaction(['lessons', 'pieces'], 'readwrite');
    transaction.objectStore('lessons').delete(lessonId);
    transaction.objectStore('pieces').delete(IDBKeyRange.bound([lessonId], [lessonId, Number.MAX_SAFE_INTEGER]));
    await done(transaction);
  }
}
