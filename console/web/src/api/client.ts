import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as GrievancePaths } from './generated/grievance'
import type { paths as MemberPaths } from './generated/member'
import type { paths as OrgPaths } from './generated/org'
import type { Whole } from './whole'
import { ApiError, OFFLINE, problemOf } from './problem'
import { currentLanguage } from '../i18n/language'
import { bearer, forgetSession } from '../session/session'

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage())
    return request
  },
}

/** A token that was refused in spite of its date is renewed once; a second refusal ends the session. */
async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone()
  const token = await bearer()
  const response = await send(request, token)
  if (response.status !== 401 || token === null) return response
  const renewed = await bearer(token)
  if (renewed === null) return response
  const second = await send(again, renewed)
  if (second.status === 401) forgetSession()
  return second
}

function send(request: Request, token: string | null): Promise<Response> {
  if (token !== null) request.headers.set('Authorization', `Bearer ${token}`)
  return fetch(request)
}

const options = { fetch: authorisedFetch, baseUrl: typeof location === 'undefined' ? '' : location.origin }

export const org = createClient<OrgPaths>(options)
export const member = createClient<MemberPaths>(options)
export const grievance = createClient<GrievancePaths>(options)
;[org, member, grievance].forEach((client) => client.use(language))

interface Outcome<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of a call and its entity tag; anything but success is thrown as an {@link ApiError}. */
export async function tagged<T>(call: Promise<Outcome<T>>): Promise<{ data: Whole<T>; etag: string | null }> {
  const outcome = await call.catch((failure: unknown) => {
    if (failure instanceof ApiError) throw failure
    throw new ApiError({ type: OFFLINE, title: '', status: 0 })
  })
  if (!outcome.response.ok) throw new ApiError(problemOf(outcome.error, outcome.response.status))
  return { data: outcome.data as Whole<T>, etag: outcome.response.headers.get('ETag') }
}

export async function call<T>(promise: Promise<Outcome<T>>): Promise<Whole<T>> {
  return (await tagged(promise)).data
}

/** One key per intention: a repeated click or a retry is the same request. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
