import { type IncomingHttpHeaders, request } from 'node:http';

export interface Raw {
  readonly status: number | undefined;
  /** All but those that are of this one request alone. */
  readonly headers: IncomingHttpHeaders;
  /** As they travelled: fetch would decompress them. */
  readonly bytes: Buffer;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks as bare as can be: no header but those that are given, nothing decoded. */
export function raw(url: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, async (response) => {
      const { date: _date, 'x-request-id': _id, ...others } = response.headers;
      resolve({ status: response.statusCode, headers: others, bytes: Buffer.concat(await response.toArray()) });
    })
      .on('error', reject)
      .end(body);
  });
}

export const jsonOf = ({ bytes }: Raw) =>
  JSON.parse(bytes.toString()) as {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };

/** The code of the only error. */
export const codeOf = (answer: Raw) =>
  jsonOf(answer)
    .errors?.map(({ extensions }) => extensions.code)
    .join();

/** An address of the endpoint with a question in it. */
export const asking = (query: string, path = '/graphql') => `${path}?query=${encodeURIComponent(query)}`;
