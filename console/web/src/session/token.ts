/** What an access token says. It is read to show the right pages, never to decide: every service checks the token itself. */
export interface Claims {
  sub: string
  exp: number
  groups: string[]
  grants: Grant[]
}

export interface Grant {
  role: string
  organisationId: string
}

export function readClaims(token: string): Claims {
  const payload = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  return {
    sub: String(claims['sub']),
    exp: Number(claims['exp']),
    groups: stringsOf(claims['groups']),
    grants: stringsOf(claims['grants']).map(readGrant),
  }
}

function readGrant(text: string): Grant {
  const at = text.indexOf('@')
  return { role: text.slice(0, at), organisationId: text.slice(at + 1) }
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
