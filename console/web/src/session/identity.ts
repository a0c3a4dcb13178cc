import { call, member } from '../api/client'
import { beginSession, claims, forgetSession, renewSession, useRefresh, type Tokens } from './session'

export async function signInWithPassword(username: string, password: string): Promise<void> {
  beginSession(await call(member.POST('/v1/identity/password-sign-ins', { body: { username, password } })))
}

export async function changePassword(current: string, next: string): Promise<void> {
  await call(member.PUT('/v1/identity/password', { body: { current, next } }))
  await renewSession()
}

export async function requestCode(phone: string): Promise<void> {
  await call(member.POST('/v1/identity/codes', { body: { phone } }))
}

export async function signInWithCode(phone: string, code: string): Promise<void> {
  beginSession(await call(member.POST('/v1/identity/code-sign-ins', { body: { phone, code } })))
}

/** The session ends here whatever the server says: somebody who signs out must not stay because a network is away. */
export async function signOut(): Promise<void> {
  await call(member.POST('/v1/identity/sign-outs')).catch(() => undefined)
  forgetSession()
}

/** Not through the client: that would ask for a token first. */
useRefresh(async (refreshToken: string): Promise<Tokens | null> => {
  const response = await fetch('/v1/identity/refreshes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ refreshToken }),
  })
  if (response.ok) return (await response.json()) as Tokens
  if (response.status >= 500) throw new Error('the identity service is away')
  return null
})

export function holds(...roles: string[]): boolean {
  return claims.value?.grants.some((grant) => roles.includes(grant.role)) ?? false
}
