import { MINUTES_PER_DAY, workingMinutesBetween } from './workingTime'

/** How a case's clock stands. */
export type Tone = 'calm' | 'soon' | 'late' | 'none'

export interface Clock {
  tone: Tone
  /** Working minutes left, or since the time ran out; null without a limit. */
  minutes: number | null
}

export interface Due {
  status: string
  dueAt: string | null
  dueOn: string | null
  overdue: boolean
}

/** A third of a working day: time to act still, and not to put it off. */
const SOON_MINUTES = 8 * 60

export function clockOf(due: Due, now: Date): Clock {
  const end = endOf(due)
  if (due.status === 'CLOSED' || end === null) return { tone: 'none', minutes: null }
  const minutes = workingMinutesBetween(now, end)
  // The service's word on lateness counts; the browser's clock may be wrong.
  if (due.overdue || minutes < 0) return { tone: 'late', minutes: Math.min(minutes, 0) }
  return { tone: minutes <= SOON_MINUTES ? 'soon' : 'calm', minutes }
}

/** Companies are told the day and not the time: theirs ends with it. */
function endOf({ dueAt, dueOn }: Due): Date | null {
  if (dueAt !== null) return new Date(dueAt)
  return dueOn === null ? null : new Date(`${dueOn}T24:00:00+08:00`)
}

export interface TimePart {
  unit: 'day' | 'hour' | 'minute'
  n: number
}

/** The two largest units that say enough: days and hours, or hours and minutes. */
export function partsOf(minutes: number): TimePart[] {
  const whole = Math.abs(Math.trunc(minutes))
  const day = { unit: 'day', n: Math.floor(whole / MINUTES_PER_DAY) } as const
  const hour = { unit: 'hour', n: Math.floor((whole % MINUTES_PER_DAY) / 60) } as const
  const minute = { unit: 'minute', n: whole % 60 } as const
  const shown = (day.n > 0 ? [day, hour] : [hour, minute]).filter((part) => part.n > 0)
  return shown.length > 0 ? shown : [minute]
}
