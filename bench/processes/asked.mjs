/** A process that answers questions over IPC; one at a time. */
export class Asked {
  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string} name as messages call it
   */
  constructor(child, name) {
    this.process = child;
    this.name = name;
  }

  /**
   * @param {string} what
   * @param {object} [more]
   * @returns {Promise<any>}
   */
  ask(what, more = {}) {
    return new Promise((resolve, reject) => {
      const died = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
        reject(new Error(`${this.name} ended (${signal ?? code})`));
      this.process.once('exit', died);
      this.process.once('message', (/** @type {{ answer?: unknown, error?: string }} */ { answer, error }) => {
        this.process.off('exit', died);
        if (error === undefined) resolve(answer);
        else reject(new Error(error));
      });
      if (this.process.exitCode !== null || this.process.signalCode !== null)
        died(this.process.exitCode, this.process.signalCode);
      else this.process.send({ ask: what, ...more });
    });
  }

  end() {
    if (this.process.connected) this.process.disconnect();
  }
}
