import { computed, readonly, shallowRef } from 'vue'
import { readClaims, type Claims } from './token'

/**
 * Who is signed in at this tab.
 *
 * The access token lives in memory only: no other page, extension storage or disk ever holds what opens the API. The
 * refresh token is kept in sessionStorage, so that reloading does not sign out, yet closing the tab does; a cookie would
 * be sent with every request and need its own protection against forged ones. It is exchanged at each use, and a strict
 * content security policy keeps foreign scripts from reading it.
 */
export interface Tokens {
  accessToken: string
  refreshToken: string
  /** Whether no role counts until the password, which another knows, is changed. */
  mustChangePassword?: boolean
}

export type Refresh = (refreshToken: string) => Promise<Tokens | null>

const STORED_AS = 'fengxing.refresh'
/** Renewed so long before its end that no request starts with a token that dies on the way. */
const MARGIN_SECONDS = 30

const accessToken = shallowRef<string | null>(null)
const passwordKnownToAnother = shallowRef(false)
let renewal: Promise<string | null> | null = null
let refreshWith: Refresh = () => Promise.resolve(null)

export const claims = computed<Claims | null>(() => (accessToken.value ? readClaims(accessToken.value) : null))
export const signedIn = readonly(computed(() => accessToken.value !== null))
export const mustChangePassword = readonly(computed(() => signedIn.value && passwordKnownToAnother.value))

/** A duplicated tab starts with the same refresh token; whoever exchanges it tells the others what it became. */
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('fengxing.session')
tabs?.addEventListener('message', ({ data }: MessageEvent<{ used: string; became: Tokens }>) => {
  if (sessionStorage.getItem(STORED_AS) === data.used) keep(data.became)
})

/** @param refresh exchanges a refresh token; null when it is no longer good */
export function useRefresh(refresh: Refresh): void {
  refreshWith = refresh
}

export function beginSession(tokens: Tokens): void {
  keep(tokens)
}

/** A token that names the roles as they are now. */
export async function renewSession(): Promise<void> {
  await bearer(accessToken.value)
}

export function forgetSession(): void {
  accessToken.value = null
  sessionStorage.removeItem(STORED_AS)
}

/** After a reload: signed in again if the tab still holds a refresh token. */
export async function resumeSession(): Promise<void> {
  if (accessToken.value === null) await bearer().catch(() => null)
}

/**
 * A token good for a request now, or null when nobody is signed in.
 *
 * @param refused a token that a service did not take, although its time has not come
 */
export async function bearer(refused: string | null = null): Promise<string | null> {
  const token = accessToken.value
  if (token !== null && token !== refused && secondsLeft(token) > MARGIN_SECONDS) return token
  const stored = sessionStorage.getItem(STORED_AS)
  if (stored === null) return token
  // However many requests wait, the refresh token is exchanged once: a second use would look like a theft.
  renewal ??= exchange(stored).finally(() => (renewal = null))
  return renewal
}

async function exchange(stored: string): Promise<string | null> {
  const became = await refreshWith(stored)
  if (became === null) {
    // Unless another tab has exchanged it meanwhile.
    if (sessionStorage.getItem(STORED_AS) === stored) forgetSession()
    return accessToken.value
  }
  keep(became)
  tabs?.postMessage({ used: stored, became })
  return became.accessToken
}

function keep(tokens: Tokens): void {
  accessToken.value = tokens.accessToken
  passwordKnownToAnother.value = tokens.mustChangePassword ?? false
  sessionStorage.setItem(STORED_AS, tokens.refreshToken)
}

function secondsLeft(token: string): number {
  return readClaims(token).exp - Date.now() / 1000
}
