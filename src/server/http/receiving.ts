import type { IncomingMessage, ServerResponse } from 'node:http';
import { overloaded, Refused } from '../limits/refusal.js';
import type { Settings } from '../settings.js';
import { GRACE } from './connections.js';

/** What a body takes before it is known to be longer, in bytes: most questions fit. */
const SMALLEST = 2_000;

interface Body {
  readonly began: number;
  readonly text: Promise<string | undefined>;
  bytes: Buffer;
  refuse(refused: Refused): void;
}

/**
 * Takes the bodies of requests as they come, before anything is done for them. What they take together is bounded:
 * where there is no room left, those that have been coming for longest give way.
 */
export class Receiving {
  /** How many bytes of bodies are held that are not whole yet, or whose turn has not come. */
  bytes = 0;
  readonly #longest: number;
  readonly #most: number;
  /** From that which began first to the last. */
  readonly #bodies = new Map<IncomingMessage, Body>();

  constructor({ MAX_BODY, MAX_RECEIVING }: Settings) {
    this.#longest = MAX_BODY;
    // Or none would ever be whole.
    this.#most = Math.max(MAX_BODY, MAX_RECEIVING);
  }

  /**
   * The body as text, which in JSON is UTF-8 (RFC 8259 §8.1); undefined where its sender is gone.
   * Rejects with Refused where it is too long or compressed, or there is no room for it.
   */
  async take(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
    this.begin(request, response);
    try {
      return await this.#bodies.get(request)?.text;
    } finally {
      this.#forget(request);
    }
  }

  /**
   * Begins to take a body whose request has to wait for its turn: left to the stream, each of its chunks is an object.
   */
  begin(request: IncomingMessage, response: ServerResponse): void {
    if (this.#bodies.has(request) || request.destroyed) return;
    const body = this.#read(request, response);
    body.text.catch(() => {});
    this.#bodies.set(request, body);
  }

  #read(request: IncomingMessage, response: ServerResponse): Body {
    const { 'content-encoding': encoding = 'identity', 'content-length': announced } = request.headers;
    let length = 0;
    let settle = (_text: string | undefined) => {};
    let fail = (_refused: Refused) => {};
    const text = new Promise<string | undefined>((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
    const take = (chunk: Buffer) => {
      const end = length + chunk.length;
      if (end > this.#longest) return body.refuse(tooLong(this.#longest));
      if (end > body.bytes.length && !this.#grow(body, length, end))
        return body.refuse(overloaded('Too many requests are arriving slowly'));
      // Copied: a chunk keeps all of the packet that it came in, and of one byte there can be as many as there are
      // bytes.
      chunk.copy(body.bytes, length);
      length = end;
    };
    const body: Body = {
      began: performance.now(),
      text,
      bytes: Buffer.alloc(0),
      refuse: (refused) => {
        request.off('data', take);
        this.#forget(request);
        fail(refused);
      },
    };
    if (encoding.toLowerCase() !== 'identity') {
      fail(new Refused(415, 'The body of a request is not compressed.', { 'accept-encoding': 'identity' }));
    } else if (Number(announced) > this.#longest) {
      fail(tooLong(this.#longest));
    } else {
      request.on('data', take);
      request.on('end', () => settle(body.bytes.toString('utf8', 0, length)));
    }
    // Come last, after the end or without it; that of the request may not come where it was answered before.
    request.on('close', () => settle(undefined));
    response.on('close', () => {
      settle(undefined);
      this.#forget(request);
    });
    return body;
  }

  /**
   * Twice as much as before, so that each byte is copied a few times at most; not what is announced, which may never
   * come.
   */
  #grow(body: Body, length: number, needed: number): boolean {
    const size = Math.min(this.#longest, Math.max(needed, 2 * body.bytes.length, SMALLEST));
    const more = size - body.bytes.length;
    for (const oldest of this.#bodies.values()) {
      if (this.bytes + more <= this.#most) break;
      if (oldest === body || performance.now() - oldest.began < GRACE) return false;
      oldest.refuse(overloaded('The request arrived too slowly, and others needed the room'));
    }
    if (this.bytes + more > this.#most) return false;
    const grown = Buffer.allocUnsafe(size);
    body.bytes.copy(grown, 0, 0, length);
    body.bytes = grown;
    this.bytes += more;
    return true;
  }

  #forget(request: IncomingMessage): void {
    const body = this.#bodies.get(request);
    if (!body) return;
    this.#bodies.delete(request);
    this.bytes -= body.bytes.length;
  }
}

const tooLong = (longest: number) => new Refused(413, `The body of a request is ${longest} bytes at most.`);
