/** How a clock stands, in the words of the screen. */
export type Tone = 'calm' | 'warn' | 'late' | 'paused' | 'none'

/** A working day is every minute of a working date. */
const MINUTES_PER_DAY = 24 * 60

export interface TimePart {
  unit: 'day' | 'hour' | 'minute'
  n: number
}

/** The two largest units that say enough: days and hours, then hours and minutes, then minutes. */
export function partsOf(minutes: number): TimePart[] {
  const whole = Math.abs(Math.trunc(minutes))
  const day = Math.floor(whole / MINUTES_PER_DAY)
  const hour = Math.floor((whole % MINUTES_PER_DAY) / 60)
  const minute = whole % 60
  const parts: TimePart[] =
    day > 0
      ? [
          { unit: 'day', n: day },
          { unit: 'hour', n: hour },
        ]
      : [
          { unit: 'hour', n: hour },
          { unit: 'minute', n: minute },
        ]
  const shown = parts.filter((part) => part.n > 0)
  return shown.length > 0 ? shown : [{ unit: 'minute', n: 0 }]
}
