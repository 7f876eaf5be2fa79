import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Settings } from '../settings.js';
import { Admission } from './admission.js';
import { noteAnswers, oneAtATime } from './one-at-a-time.js';
import { Receiving } from './receiving.js';
import { Sending } from './sending.js';
import { Turns } from './turns.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** How much is done and held at a time, for all connections together: bodies that come, answers that go, and the work between. */
export class Capacity {
  readonly receiving: Receiving;
  readonly sending: Sending;
  readonly admission: Admission;
  readonly turns: Turns;

  constructor(settings: Settings) {
    this.receiving = new Receiving(settings);
    this.sending = new Sending(settings);
    this.admission = new Admission(settings, this.sending);
    this.turns = new Turns(settings, () => this.sending.makeRoom());
  }

  /** Has a server keep to it. */
  watch(server: Server): void {
    noteAnswers(server);
    this.sending.watch(server);
  }

  oneAtATime = (answer: Answer): Answer => oneAtATime(answer, this.receiving);
}
