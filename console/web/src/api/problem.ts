/** An error as every service and the edge answer it (RFC 9457). */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  errors?: { field: string; reason: string; message: string }[]
}

/** A call that did not succeed: a problem told by the server, or none because nothing answered. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title)
  }

  get code(): string {
    return this.problem.type.replace('urn:fengxing:problem:', '')
  }
}

export const OFFLINE = 'urn:fengxing:problem:offline'

/** What the server said, or as much as can be said of an answer that is no problem document. */
export function problemOf(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'type' in body && 'title' in body) {
    return { status, ...(body as Omit<Problem, 'status'>) }
  }
  return { type: 'about:blank', title: `HTTP ${status}`, status }
}
