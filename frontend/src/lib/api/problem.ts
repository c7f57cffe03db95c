type FieldError = { field: string; code: string; detail: string };

/** What the API answered when it was not what we asked for, or that no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly body: Record<string, unknown>;

  constructor(status: number, code: string, detail: string, body: Record<string, unknown> = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.body = body;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
  }

  field(name: string): string | undefined {
    return this.errors.find((error) => error.field === name)?.detail;
  }

  /** No answer, or one from halfway: it may have been done. Sending it again with the same id is safe. */
  get lost(): boolean {
    return this.code === 'no_answer' || this.status >= 502;
  }
}

export function problemOf(status: number, body: unknown): Problem {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (key: string) => (typeof fields[key] === 'string' ? fields[key] : '');
  return new Problem(status, text('code') || `http_${status}`, text('detail') || text('title'), fields);
}

/** Any thrown thing as a Problem; what is ours to fix is thrown on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) {
    return new Problem(0, 'no_answer', '');
  }
  throw error;
}
