const HEAD_ENDS = '\r\n\r\n';
const LINE_ENDS = '\r\n';

/** @typedef {{ readonly status: number, readonly length: number }} Answer its length in bytes, that of the body alone */

/** Reads the answers of a connection as they arrive, one at a time: their status and how long they are. RFC 9112 §6. */
export class AnswerReader {
  /** What has arrived of a line, or of a head. @type {Buffer | undefined} */
  #begun;
  #status = 0;
  #length = 0;
  /** Bytes that are to come: of the body, or of a part with its line end. */
  #left = 0;
  #inParts = false;
  #isLastPart = false;

  /**
   * @param {Buffer} arrived
   * @returns {Answer | undefined} once it is there whole
   */
  read(arrived) {
    let bytes = this.#begun ? Buffer.concat([this.#begun, arrived]) : arrived;
    this.#begun = undefined;
    if (this.#status === 0) {
      const end = bytes.indexOf(HEAD_ENDS);
      if (end === -1) return this.#wait(bytes);
      this.#readHead(bytes.toString('latin1', 0, end + LINE_ENDS.length));
      bytes = bytes.subarray(end + HEAD_ENDS.length);
    }
    return this.#inParts ? this.#readParts(bytes) : this.#readBytes(bytes);
  }

  /** @param {Buffer} bytes */
  #wait(bytes) {
    // A copy, for what it arrived in is used again.
    if (bytes.length > 0) this.#begun = Buffer.from(bytes);
    return undefined;
  }

  /** @param {string} head */
  #readHead(head) {
    this.#status = Number(head.slice(9, 12));
    if (this.#status === 204 || this.#status === 304) return;
    const announced = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.#inParts = announced === undefined && /\r\ntransfer-encoding: *chunked/i.test(head);
    if (announced === undefined && !this.#inParts) throw new Error(`an answer does not say how long it is:\n${head}`);
    this.#left = this.#length = Number(announced ?? 0);
  }

  /** @param {Buffer} bytes */
  #readBytes(bytes) {
    if (bytes.length > this.#left) throw new Error('an answer is longer than it says');
    this.#left -= bytes.length;
    return this.#left === 0 ? this.#done() : undefined;
  }

  /** @param {Buffer} bytes @returns {Answer | undefined} */
  #readParts(bytes) {
    let at = 0;
    for (;;) {
      const taken = Math.min(this.#left, bytes.length - at);
      this.#left -= taken;
      at += taken;
      if (this.#left > 0) return undefined;
      if (this.#isLastPart) return this.#done();
      const end = bytes.indexOf(LINE_ENDS, at);
      if (end === -1) return this.#wait(bytes.subarray(at));
      const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
      at = end + LINE_ENDS.length;
      this.#isLastPart = size === 0;
      this.#length += size;
      this.#left = size + LINE_ENDS.length;
    }
  }

  #done() {
    const answer = { status: this.#status, length: this.#length };
    this.#status = this.#length = 0;
    this.#inParts = this.#isLastPart = false;
    return answer;
  }
}
