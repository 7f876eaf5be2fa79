import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * Posts a query to a graph's endpoint again and again for so many milliseconds, each time with a body that was not sent before;
 * gives the microseconds of each request.
 *
 * @param {number} port
 * @param {string} query
 * @param {readonly object[]} variants
 * @param {number} milliseconds
 */
export async function postFor(port, query, variants, milliseconds) {
  const times = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end || times.length === 0) {
    const variables = { ...variants[times.length % variants.length], nonce: `none-${performance.now()}` };
    const body = JSON.stringify({ query, variables });
    const start = performance.now();
    const answer = await post(port, body);
    times.push((performance.now() - start) * 1000);
    if (!answer.startsWith('{"data"')) throw new Error(answer);
  }
  return times;
}

/**
 * @param {number} port
 * @param {string} body
 * @returns {Promise<string>}
 */
function post(port, body) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
