import { call, grievance, idempotencyKey, tagged } from '../api/client'
import type { components } from '../api/generated/grievance'
import type { Tone } from './remaining'

export type QueueItem = components['schemas']['QueueItemView']
export type Case = components['schemas']['GrievanceView']
export type TimelineEntry = components['schemas']['TimelineEntryView']

/** Roles whose organisation owes steps of cases. */
export const HANDLING_ROLES = ['BRANCH_SECRETARY', 'ADVISER', 'PLATFORM_OFFICER', 'REGULATOR', 'DUTY_OFFICER']

const PAGE_SIZE = 100

export async function queueOf(ownerId: string, cursor?: string) {
  const query = { ownerId, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
  return call(grievance.GET('/v1/grievances', { params: { query } }))
}

/** A case with the tag that a change of it has to name. */
export interface OpenCase {
  case: Case
  etag: string
}

export async function openCase(id: string): Promise<OpenCase> {
  const { data, etag } = await tagged(grievance.GET('/v1/grievances/{id}', { params: { path: { id } } }))
  return { case: data, etag: etag ?? '' }
}

export function accept({ case: { id }, etag }: OpenCase) {
  return call(grievance.POST('/v1/grievances/{id}/accept', { params: { path: { id }, header: changing(etag) } }))
}

export function propose({ case: { id }, etag }: OpenCase, text: string) {
  return call(grievance.POST('/v1/grievances/{id}/propose', { params: { path: { id }, header: changing(etag) }, body: { text } }))
}

function changing(etag: string) {
  return { 'If-Match': etag, 'Idempotency-Key': idempotencyKey() }
}

export function toneOf(item: QueueItem): Tone {
  switch (item.clockState) {
    case 'LATE':
      return 'late'
    case 'WARNING':
      return 'warn'
    case 'PAUSED':
      return 'paused'
    case 'RUNNING':
      return 'calm'
    default:
      return 'none'
  }
}

export type Filter = 'all' | 'accept' | 'handle' | 'soon' | 'late'
export const FILTERS: Filter[] = ['all', 'accept', 'handle', 'soon', 'late']

export function matches(item: QueueItem, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'accept':
      return item.status === 'AWAITING_ACCEPTANCE'
    case 'handle':
      return item.status !== 'AWAITING_ACCEPTANCE'
    case 'soon':
      return toneOf(item) === 'warn'
    case 'late':
      return toneOf(item) === 'late'
  }
}
