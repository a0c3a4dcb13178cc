import { call, grievance, idempotencyKey, tagged } from '../api/client'
import type { components } from '../api/generated/grievance'
import type { Whole } from '../api/whole'
import type { Clock } from './clock'

type Schemas = components['schemas']
export type CaseLine = Whole<Schemas['CaseLineView']>
export type Case = Whole<Schemas['GrievanceView']>
export type Step = Whole<Schemas['TimelineStep']>
export type Proposal = Schemas['ProposeResolutionRequest']

/** Roles whose organisation owes steps of cases. */
export const HANDLING_ROLES = [
  'BRANCH_SECRETARY',
  'ADVISER',
  'PLATFORM_OFFICER',
  'REGULATOR',
  'DUTY_OFFICER',
  'ORG_ADMIN',
  'COMMUNITY_WORKER',
]

/** Instead of an organisation: the cases that the signed-in person filed. */
export const MINE = 'MINE'

const PAGE_SIZE = 100

/** @param desk an organisation's id, or {@link MINE} */
export function listOf(desk: string, cursor?: string) {
  const scope = desk === MINE ? ({ scope: 'MINE' } as const) : ({ scope: 'QUEUE', organisationId: desk } as const)
  const query = { ...scope, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
  return call(grievance.GET('/v1/grievances', { params: { query } }))
}

/** A case, what happened to it, and the tag that a change has to name. */
export interface OpenCase {
  case: Case
  steps: Step[]
  etag: string
}

export async function openCase(id: string): Promise<OpenCase> {
  const path = { id }
  const [{ data, etag }, { items }] = await Promise.all([
    tagged(grievance.GET('/v1/grievances/{id}', { params: { path } })),
    call(grievance.GET('/v1/grievances/{id}/timeline', { params: { path } })),
  ])
  return { case: data, steps: items, etag: etag ?? '' }
}

export function accept(open: OpenCase) {
  return call(grievance.POST('/v1/grievances/{id}/acceptance', changing(open)))
}

export function propose(open: OpenCase, body: Proposal) {
  return call(grievance.POST('/v1/grievances/{id}/resolution-proposal', { ...changing(open), body }))
}

function changing({ case: { id }, etag }: OpenCase) {
  return {
    params: { path: { id }, header: { 'If-Match': etag } },
    headers: { 'Idempotency-Key': idempotencyKey() },
  }
}

export type Filter = 'all' | 'accept' | 'handle' | 'soon' | 'late'
export const FILTERS: Filter[] = ['all', 'accept', 'handle', 'soon', 'late']

export function matches(item: CaseLine, clock: Clock, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'accept':
      return item.status === 'AWAITING_ACCEPTANCE'
    case 'handle':
      return item.status === 'IN_PROGRESS'
    case 'soon':
      return clock.tone === 'soon'
    case 'late':
      return clock.tone === 'late'
  }
}
