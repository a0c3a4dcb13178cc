import { beforeEach, describe, expect, it, vi } from 'vitest'

const NOW_SECONDS = Date.now() / 1000

function token(secondsLeft: number, mark = ''): string {
  const claims = { sub: 'p', exp: NOW_SECONDS + secondsLeft, groups: ['REGULATOR'], grants: ['REGULATOR@o-1'], mark }
  return `h.${btoa(JSON.stringify(claims)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}.s`
}

const stored = new Map<string, string>()
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => stored.set(key, value),
  removeItem: (key: string) => stored.delete(key),
})
vi.stubGlobal('BroadcastChannel', undefined)

async function freshTab() {
  vi.resetModules()
  return import('../src/session/session')
}

beforeEach(() => stored.clear())

describe('a session', () => {
  it('keeps the access token out of storage', async () => {
    const session = await freshTab()
    const access = token(900)
    session.beginSession({ accessToken: access, refreshToken: 'r1' })
    expect(await session.bearer()).toBe(access)
    expect([...stored.values()]).toEqual(['r1'])
  })

  it('exchanges the refresh token once, however many requests wait', async () => {
    const session = await freshTab()
    const exchanged: string[] = []
    session.useRefresh(async (refresh) => {
      exchanged.push(refresh)
      return { accessToken: token(900), refreshToken: 'r2' }
    })
    session.beginSession({ accessToken: token(10), refreshToken: 'r1' })
    const tokens = await Promise.all([session.bearer(), session.bearer(), session.bearer()])
    expect(exchanged).toEqual(['r1'])
    expect(new Set(tokens).size).toBe(1)
    expect([...stored.values()]).toEqual(['r2'])
  })

  it('renews a token that was refused, but not one that another request has renewed meanwhile', async () => {
    const session = await freshTab()
    const refused = token(900, 'old')
    const renewed = token(900, 'new')
    let exchanges = 0
    session.useRefresh(async () => {
      exchanges++
      return { accessToken: renewed, refreshToken: 'r2' }
    })
    session.beginSession({ accessToken: refused, refreshToken: 'r1' })
    expect(await session.bearer(refused)).toBe(renewed)
    expect(await session.bearer(refused)).toBe(renewed)
    expect(exchanges).toBe(1)
  })

  it('comes back after a reload', async () => {
    stored.set('fengxing.refresh', 'r1')
    const session = await freshTab()
    session.useRefresh(async () => ({ accessToken: token(900), refreshToken: 'r2' }))
    await session.resumeSession()
    expect(session.signedIn.value).toBe(true)
    expect(session.claims.value?.grants).toEqual([{ role: 'REGULATOR', organisationId: 'o-1' }])
  })

  it('ends when the refresh token is no longer good', async () => {
    stored.set('fengxing.refresh', 'stolen')
    const session = await freshTab()
    session.useRefresh(async () => null)
    await session.resumeSession()
    expect(session.signedIn.value).toBe(false)
    expect(stored.size).toBe(0)
  })

  it('outlives a service that is away for a moment', async () => {
    stored.set('fengxing.refresh', 'r1')
    const session = await freshTab()
    session.useRefresh(async () => Promise.reject(new Error('away')))
    await session.resumeSession()
    expect(stored.get('fengxing.refresh')).toBe('r1')
  })

  it('is not in force while another knows the password, and is renewed once it is changed', async () => {
    const session = await freshTab()
    session.useRefresh(async () => ({ accessToken: token(900, 'new'), refreshToken: 'r2', mustChangePassword: false }))
    session.beginSession({ accessToken: token(900), refreshToken: 'r1', mustChangePassword: true })
    expect(session.mustChangePassword.value).toBe(true)
    await session.renewSession()
    expect(session.mustChangePassword.value).toBe(false)
    expect([...stored.values()]).toEqual(['r2'])
  })
})
