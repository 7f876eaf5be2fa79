import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks GraphQL once over a connection of the agent; rejects where the connection breaks. */
export function ask(url: string, body: object, agent: Agent, id = ''): Promise<Heard> {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'x-request-id': id };
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(text);
  });
}

export interface Load {
  /** How many answers came. */
  readonly answers: number;
  /** The ids of questions whose connection broke before the answer. */
  readonly broken: readonly string[];
  /** Resolves when nobody asks any more; rejects with the first thing that went wrong. */
  ended(): Promise<void>;
  /** Asks no more, and ends with the last answers. */
  stop(): Promise<void>;
}

/**
 * Asks one question after another over so many connections, until it is stopped or an answer does not come.
 * The questions have the ids load-1, load-2, …
 *
 * @param question makes the next question.
 * @param check throws where an answer is not as it should be.
 */
export function loadOf(url: string, connections: number, question: () => object, check: (heard: Heard) => void): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const broken: string[] = [];
  let [asked, answers] = [0, 0];
  let going = true;
  const work = async () => {
    while (going) {
      const id = `load-${++asked}`;
      const heard = await ask(url, question(), agent, id).catch((error) => {
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE') broken.push(id);
        throw error;
      });
      check(heard);
      answers++;
    }
  };
  const workers = Promise.allSettled(Array.from({ length: connections }, work));
  const ended = async () => {
    const failed = (await workers).find((worker) => worker.status === 'rejected');
    agent.destroy();
    if (failed) throw failed.reason;
  };
  return {
    get answers() {
      return answers;
    },
    broken,
    ended,
    stop() {
      going = false;
      return ended();
    },
  };
}
