import { holidays, makeupWorkdays } from '../api/generated/calendar'

/** China has one zone and no summer time, so that a working date is a fixed stretch of UTC. */
const SHANGHAI_OFFSET_MINUTES = 8 * 60
export const MINUTES_PER_DAY = 24 * 60
const MINUTE_MILLIS = 60_000
const DAY_MILLIS = MINUTES_PER_DAY * MINUTE_MILLIS

const free = new Set<string>(holidays)
const makeup = new Set<string>(makeupWorkdays)

/**
 * Working minutes from one instant to another; negative when the other has passed. Every minute of a working date in
 * Asia/Shanghai counts, by the published calendar and, beyond its last year, by the days of the week.
 */
export function workingMinutesBetween(from: Date, to: Date): number {
  if (to < from) return -workingMinutesBetween(to, from)
  let start = local(from)
  const end = local(to)
  let millis = 0
  while (start < end) {
    const nextDay = (Math.floor(start / DAY_MILLIS) + 1) * DAY_MILLIS
    if (isWorkingDate(start)) millis += Math.min(nextDay, end) - start
    start = nextDay
  }
  return Math.floor(millis / MINUTE_MILLIS)
}

/** Milliseconds on Shanghai's wall clock. */
function local(instant: Date): number {
  return instant.getTime() + SHANGHAI_OFFSET_MINUTES * MINUTE_MILLIS
}

function isWorkingDate(localMillis: number): boolean {
  const day = new Date(localMillis)
  const date = day.toISOString().slice(0, 10)
  if (makeup.has(date)) return true
  return !free.has(date) && day.getUTCDay() !== 0 && day.getUTCDay() !== 6
}
