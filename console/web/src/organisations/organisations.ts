import { call, org } from '../api/client'
import type { components } from '../api/generated/org'
import type { Whole } from '../api/whole'

export type Organisation = Whole<components['schemas']['OrganisationView']>

const PAGE_SIZE = 200
/** A search by name reads below the roots of one's tree; so many and no more. */
export const SEARCH_LIMIT = 2_000

export async function rootsOfMine(): Promise<Organisation[]> {
  return (await call(org.GET('/v1/organisations/roots'))).items
}

export function organisation(id: string): Promise<Organisation> {
  return call(org.GET('/v1/organisations/{id}', { params: { path: { id } } }))
}

export async function ancestorsOf(id: string): Promise<Organisation[]> {
  return (await call(org.GET('/v1/organisations/{id}/ancestors', { params: { path: { id } } }))).items
}

export async function childrenOf(id: string): Promise<Organisation[]> {
  return everyPage(
    (query) => call(org.GET('/v1/organisations/{id}/children', { params: { path: { id }, query } })),
    Number.POSITIVE_INFINITY,
  )
}

/** Names of divisions, each asked for once. */
const divisionNames = new Map<string, Promise<string>>()

export function divisionName(code: string): Promise<string> {
  const known = divisionNames.get(code)
  if (known) return known
  const asked = call(org.GET('/v1/divisions/{code}', { params: { path: { code } } })).then(({ name }) => name)
  divisionNames.set(code, asked)
  // A code is still of use where its name cannot be had; the next page asks again.
  return asked.catch(() => {
    divisionNames.delete(code)
    return code
  })
}

export interface Found {
  items: Organisation[]
  searched: number
  whole: boolean
}

export async function searchByName(name: string): Promise<Found> {
  const wanted = name.trim().toLocaleLowerCase()
  const all = new Map<string, Organisation>()
  for (const root of await rootsOfMine()) {
    const below = await everyPage(
      (query) => call(org.GET('/v1/organisations/{id}/subtree', { params: { path: { id: root.id }, query } })),
      SEARCH_LIMIT - all.size,
    )
    below.forEach((one) => all.set(one.id, one))
  }
  const items = [...all.values()].filter((one) => one.name.toLocaleLowerCase().includes(wanted))
  return { items, searched: all.size, whole: all.size < SEARCH_LIMIT }
}

interface Page {
  items: Organisation[]
  next: string | null
}

async function everyPage(read: (query: { limit: number; cursor?: string }) => Promise<Page>, most: number) {
  const items: Organisation[] = []
  let cursor: string | null | undefined
  do {
    const page: Page = await read({ limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) })
    items.push(...page.items)
    cursor = page.next
  } while (cursor && items.length < most)
  return items
}
