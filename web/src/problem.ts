import type { Wire } from './contract';

/** A refusal of the server, or of the line to it (`network`), decided upon by its `code`. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly fields: readonly Wire['FieldProblem'][];

  constructor(of: {
    code: string;
    status: number;
    title: string;
    detail?: string;
    fields?: Wire['Problem']['fields'];
  }) {
    super(of.title);
    this.name = 'Problem';
    this.code = of.code;
    this.status = of.status;
    this.detail = of.detail;
    this.fields = of.fields ?? [];
  }
}

/** No answer came: no signal, a cut line, or a server that is down. */
export const noAnswer = (): Problem => new Problem({ code: 'network', status: 0, title: 'No answer' });

/** Whatever was thrown, as a problem: what is no problem yet is a mistake of this application. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem({ code: 'internal', status: 0, title: String(thrown) });

/** The problem that an unsuccessful answer carries; one that is no problem+json is known by its status alone. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.includes('json')) {
    const body: Partial<Wire['Problem']> = await response.json().catch(() => ({}));
    if (body.code) {
      return new Problem({
        code: body.code,
        status: response.status,
        title: body.title ?? body.code,
        ...(body.detail ? { detail: body.detail } : {}),
        ...(body.fields ? { fields: body.fields } : {}),
      });
    }
  }
  return new Problem({ code: `http.${response.status}`, status: response.status, title: response.statusText });
}
